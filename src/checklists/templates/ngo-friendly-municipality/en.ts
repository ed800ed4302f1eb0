import type { TemplateTexts } from '../texts.js';

// What is the same in every language comes with each of them, so that a reader waits for one file.
export { outline } from './outline.js';

export const texts: TemplateTexts = {
  name: 'NGO-friendly municipality',
  summary:
    'With this checklist a municipality and its associations look at how they work together: what is in place, what is partly so and what has not begun. There are nine items. Assess all of them, or those that matter to you now.',
  source:
    'The wording is that of the makers of kumppani, an open program. Its structure follows published models of an NGO-friendly municipality, but it is not the official text of any region.',
  headings: [
    {
      name: 'Strategic planning and decision-making',
      summary: 'Associations can be seen in what the municipality aims at and how it decides.',
    },
    { name: 'Smooth everyday cooperation', summary: 'Cooperation has its people, times and channels.' },
    {
      name: 'Purposeful and equal cooperation that secures continuity',
      summary: 'An association knows on what terms it can go on next year.',
    },
  ],
  items: [
    {
      name: 'Associations are visible in strategies, programmes and bodies',
      guidance:
        'Name associations as partners in the municipal strategy and the wellbeing plan, and give each aim somebody responsible, a timetable and money or working time. Give associations a seat where matters are prepared, such as the wellbeing working group. Agree openly how their representatives are chosen and how they keep the others informed.',
      signs: [
        'The strategy or the wellbeing plan has an aim for working with associations, and somebody responsible for it.',
        'Associations are represented in the wellbeing working group.',
        'How representatives are chosen is written down and public.',
        'The budget has money or working time for the aim.',
      ],
      questions: [
        'Which document names associations, and what has followed from it?',
        'In which groups are associations present, and where are they missing?',
        'Whose voice is not heard today?',
        'Would cooperation survive if the person responsible changed jobs?',
      ],
    },
    {
      name: 'Associations are invited into planning',
      guidance:
        'Ask associations while a service is still being planned; commenting on a finished proposal is not planning together. Say what can be changed and what cannot, allow at least three weeks for statements, and choose times that suit volunteers. Invite small groups and other languages too. Afterwards tell everyone what their proposals led to.',
      signs: [
        'Associations take part before the proposal is written.',
        'Invitations say what participants can influence.',
        'There are at least three weeks for statements.',
        'After the decision associations hear how their proposals were used.',
        'New associations take part every year.',
      ],
      questions: [
        'Which service was last planned together, and what did associations change in it?',
        'Does an association run by volunteers have time to answer?',
        'Who is always invited, and who never?',
      ],
    },
    {
      name: 'What associations do is reported',
      guidance:
        'Include the work of associations in the wellbeing report that goes to the council. Agree on a few figures everyone can collect, ask for them once a year, and set short accounts of what they meant to people beside them. Use the same names for activities every year. Let associations read the text before publication.',
      signs: [
        'The wellbeing report has a section on what associations do.',
        'The figures were chosen with associations and are asked for once a year only.',
        'Figures can be compared with earlier years.',
        'Associations are present when the report goes to the council.',
      ],
      questions: [
        'What does a councillor learn from the report about associations?',
        'What do associations already collect, and has anybody asked for it?',
        'What has been decided on the strength of it?',
      ],
    },
    {
      name: 'Expertise of professionals, volunteers and experience actors is used',
      guidance:
        'Find out what expertise associations have and whom to ask. Agree when an expert by experience takes part, what for, and at what fee. Help residents to reach peer groups and befriending, not only with a leaflet. Volunteers add to services and never replace staff: agree on limits, insurance and support.',
      signs: [
        'Staff know where to ask for an expert by experience and what is paid.',
        'Residents are helped personally to reach associations, not only by leaflet.',
        'Volunteers’ tasks, insurance and support are agreed in writing.',
        'Associations and the municipality train each other at least once a year.',
      ],
      questions: [
        'When did you last use an expert by experience, and what changed?',
        'Can the people at the advice desk name three associations?',
        'Does any volunteer do what staff should do?',
        'What could each of you teach the other?',
      ],
    },
    {
      name: 'There is a named NGO liaison, and meetings are regular',
      guidance:
        'Name one person whom associations can call, with a deputy and working time of their own, and publish the contact details. The liaison need not do everything but knows who does. Meet two to four times a year on dates known in January, write down what was agreed and begin the next meeting with it.',
      signs: [
        'The liaison’s name, number and deputy are on the municipality’s website.',
        'The task is in a job description, with working time for it.',
        'Meeting dates are known at the beginning of the year.',
        'Meetings have notes, and what was agreed is followed up.',
      ],
      questions: [
        'Whom does a new association call first?',
        'How many meetings were held last year, and who came?',
        'What was agreed last, and has it been done?',
        'Does the liaison have enough time?',
      ],
    },
    {
      name: 'Communication goes both ways, to associations and to residents',
      guidance:
        'Agree on channels that everybody uses, and on who keeps each of them: a mailing list, a newsletter, an events calendar, a service directory. Let associations announce events free of charge. Tell residents in their languages, in easy language and on paper. Agree where an association reports a concern, and who answers.',
      signs: [
        'The municipality keeps a mailing list or newsletter for associations.',
        'Associations can add events to the municipal calendar free of charge.',
        'The service directory includes associations and is checked every year.',
        'Observations from associations are answered within an agreed time.',
        'Information is also available in easy language and on paper.',
      ],
      questions: [
        'Where does a new resident find what associations offer?',
        'Who answers when an association voices a concern?',
        'Whom does your communication not reach?',
      ],
    },
    {
      name: 'Grants are transparent',
      guidance:
        'Publish the principles, the dates and the decisions: who received how much, and for what. Keep applying for small sums light and offer advice before the deadline. Give reasons for refusals too. Talk with associations before cutting the total. Grants over several years give a continuity that one-year decisions cannot.',
      signs: [
        'Principles and grounds for decisions are on the website.',
        'The application period is the same every year and announced a month ahead.',
        'Grants are published by recipient.',
        'Applicants get advice before the deadline.',
        'Some grants run for several years.',
      ],
      questions: [
        'Does a new association understand where and when to apply?',
        'Is the work of applying in proportion to the sum?',
        'How does an applicant learn why an application failed?',
        'When did you last discuss the total together?',
      ],
    },
    {
      name: 'Premises and support in kind are available',
      guidance:
        'Gather all premises in one place with size, equipment, accessibility, price and how to book. Publish how regular slots are shared, so that a new group gets its turn. Support can also be equipment, printing, training, transport or help with permits. When a building is to close, look for another one together.',
      signs: [
        'Premises, prices and accessibility are described in one place.',
        'Activity for the common good gets premises free or for a small fee.',
        'How slots are shared is public.',
        'Associations get other support too: equipment, printing, training.',
      ],
      questions: [
        'Which room stands empty when an association would need it?',
        'Can it be reached with a wheelchair and by bus?',
        'How does a new group get a slot when all are taken?',
      ],
    },
    {
      name: 'Cooperation is agreed on and evaluated together',
      guidance:
        'Put lasting cooperation into a short written agreement: what each promises, what it costs, who is responsible, and when it is looked at again. Keep grants and purchased services apart. Evaluate together once a year with this checklist, beginning where views differ most, and choose two or three things to improve.',
      signs: [
        'Lasting cooperation has a written agreement.',
        'The agreement names an aim, people responsible and a date to return to it.',
        'The municipality and associations evaluate together every year.',
        'The result and the chosen improvements are published.',
      ],
      questions: [
        'Which important activity rests on a spoken agreement only?',
        'Where do the municipality and associations disagree most?',
        'What was done after the last evaluation?',
        'How early does an association learn whether it can go on?',
      ],
    },
  ],
};
