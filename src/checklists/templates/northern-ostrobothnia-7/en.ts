import type { TemplateTexts } from '../texts.js';

// What is the same in every language comes with each of them, so that a reader waits for one file.
export { outline } from './outline.js';

export const texts: TemplateTexts = {
  name: 'Seven-point NGO test for a municipality',
  summary:
    'A short test with which an association or a municipality looks at cooperation in seven points. A good way to begin: it takes half an hour.',
  source:
    'The topics are those of the seven points published by the NGO council of North Ostrobothnia. The wording is that of the makers of kumppani, an open program, not the council’s official text.',
  headings: [{ name: 'Seven points' }],
  items: [
    {
      name: 'Residents take part and have influence',
      guidance:
        'Residents can influence between elections too. The municipality tells of its plans in time, asks in more than one way and answers initiatives. Associations help to reach those who never come to meetings. Afterwards say what taking part led to, even when nothing changed, and why.',
      signs: [
        'The municipality asks residents in more than one way.',
        'Initiatives are answered in time.',
        'Residents hear what their views led to.',
      ],
      questions: [
        'Whose opinion is nearly always missing?',
        'What last changed thanks to residents?',
        'How can associations help to reach people?',
      ],
    },
    {
      name: 'Associations are equal partners',
      guidance:
        'An equal partner helps to set the aims, not only to carry them out. Invite associations when work begins, agree on tasks and timetable together, and ask no more of volunteers than they have promised. Treat small and large associations by the same rules, and mention who did the work.',
      signs: [
        'Associations help to set the aims.',
        'Tasks are agreed together and in writing.',
        'The municipality names associations when it tells of shared work.',
      ],
      questions: [
        'Who decided the aim of the last shared work?',
        'Are small and large associations treated alike?',
        'What did the municipality last learn from an association?',
      ],
    },
    {
      name: 'There is a named liaison, and meetings are regular',
      guidance:
        'Associations need one familiar name in the municipality: somebody who advises, finds the right person and keeps contact details current, with working time and a deputy. Agree on the year’s meetings beforehand, write down what was promised, and begin the next meeting with what has been done.',
      signs: [
        'The liaison’s name and number are on the website.',
        'There are at least two meetings a year.',
        'What is agreed is written down and followed up.',
      ],
      questions: [
        'Do all associations know who the liaison is?',
        'When did you last meet, and who was there?',
        'Has everything from the last meeting been done?',
      ],
    },
    {
      name: 'Premises are free of charge',
      guidance:
        'For many associations a free room is the most important support. List the premises that activity for the common good can use without a fee, how to book them and whether they are accessible. Share slots by open rules, leave room for new groups, and tell of changes months ahead.',
      signs: [
        'Free premises are listed on the website.',
        'They can be booked by phone too.',
        'Accessibility is described.',
      ],
      questions: [
        'Which group has been left without a room?',
        'Which rooms stand empty in the evening?',
        'What do premises cost an association in a year?',
      ],
    },
    {
      name: 'The municipality gives grants',
      guidance:
        'The budget has money for grants, and everybody can see what they are for, how to apply and who received what. Applicants get advice, and a short form is enough for a small sum. Pay in time. Discuss with associations whether the total is right before the budget is fixed.',
      signs: [
        'Grants have their own line in the budget.',
        'Grounds and sums are published.',
        'Applicants get advice and a decision with reasons.',
      ],
      questions: [
        'Has the total grown or shrunk?',
        'How long is the application compared with the sum?',
        'When is the grant paid?',
      ],
    },
    {
      name: 'Residents’ experiences are collected and used',
      guidance:
        'Experience tells whether a service works when it is needed, and people speak of it in associations. Agree how experiences are gathered without anybody being recognised. Name somebody who goes through them a few times a year, presents them to decision-makers and tells associations what was changed.',
      signs: [
        'Experiences are collected in many places, all year round.',
        'Somebody is responsible for going through them.',
        'Associations hear what was changed.',
      ],
      questions: [
        'What have residents told lately?',
        'Which service changed because of it?',
        'Do residents dare to tell of bad experiences too?',
      ],
    },
    {
      name: 'What associations do is made known',
      guidance:
        'An activity helps only when people know of it. A link, a place in the events calendar, a leaflet in the library and a line in the newsletter cost little. Say plainly whom it is for, where it is and what it costs. Make sure the municipality’s own staff know it too.',
      signs: [
        'Associations’ activities can be found on the municipality’s website.',
        'The events calendar is free for associations.',
        'Staff can guide residents to associations.',
      ],
      questions: [
        'Where do residents hear of a new group?',
        'Who keeps the information current, and how often?',
        'Whom does it not reach?',
      ],
    },
  ],
};
