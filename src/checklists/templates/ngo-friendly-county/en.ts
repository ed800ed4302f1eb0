import type { TemplateTexts } from '../texts.js';

// What is the same in every language comes with each of them, so that a reader waits for one file.
export { outline } from './outline.js';

export const texts: TemplateTexts = {
  name: 'NGO-friendly wellbeing services county',
  summary:
    'For a wellbeing services county and the associations in its area. The nine items are those of the NGO-friendly municipality, turned to health and social services, rescue services and a large area.',
  source:
    'The wording is that of the makers of kumppani, an open program. The items follow the program’s own list for municipalities, and the text is not the official text of any county.',
  headings: [
    {
      name: 'Strategic planning and decision-making',
      summary: 'Associations can be seen in the county’s aims and decisions.',
    },
    {
      name: 'Smooth everyday cooperation',
      summary: 'Cooperation works in clinics, on wards and in service guidance.',
    },
    {
      name: 'Purposeful and equal cooperation that secures continuity',
      summary: 'The county and the association know what each of them promises.',
    },
  ],
  items: [
    {
      name: 'Associations are visible in strategies, programmes and bodies',
      guidance:
        'Write the part of associations into the county strategy, the service strategy and the regional wellbeing plan, with somebody responsible and a measure. With hundreds of associations in the area, a joint council is often the best way to choose representatives. The statutory councils of older, disabled and young people do not replace it.',
      signs: [
        'The strategy has an aim for working with associations, and somebody responsible.',
        'Associations have a joint council whose tasks are written down.',
        'A representative sits in the county’s wellbeing working group.',
        'Representatives report regularly to all associations.',
      ],
      questions: [
        'What does the strategy promise associations, and who follows it up?',
        'Are all parts of the area and both national languages represented?',
        'What last changed because associations proposed it?',
        'How did their position survive the last reorganisation?',
      ],
    },
    {
      name: 'Associations are invited into planning',
      guidance:
        'When clinics merge or a service moves online, associations know early who will find it hard. Bring them in while options are still open. Say what is decided when and by whom, give one address for proposals, and meet in different parts of the area. Assess whether a change hands tasks to associations without money.',
      signs: [
        'Associations are heard before the options are fixed.',
        'There is one address and one recipient for proposals.',
        'Hearings take place around the area, online and in both national languages.',
        'Effects on associations are assessed.',
        'Associations learn what their proposals led to.',
      ],
      questions: [
        'In which change were associations last involved from the start?',
        'Does an association know who decides and when?',
        'Have tasks moved to associations that cannot afford them?',
      ],
    },
    {
      name: 'What associations do is reported',
      guidance:
        'Show in the regional wellbeing report where in the area associations are active and where nothing exists. Agree with municipalities on one short joint questionnaire and on common names for activities. Add the county’s own figures, such as referrals and grants, by municipality, but no numbers so small that a person could be recognised.',
      signs: [
        'The regional wellbeing report shows association activity by municipality.',
        'The county and municipalities use one joint questionnaire.',
        'Referrals to associations are counted.',
        'The county council discusses the results with associations present.',
      ],
      questions: [
        'Where in the area is some activity missing altogether?',
        'How often a year are associations asked the same thing?',
        'What did the county council decide on the strength of it?',
      ],
    },
    {
      name: 'Expertise of professionals, volunteers and experience actors is used',
      guidance:
        'Write associations into care pathways: when the patient hears of them, and from whom. Give staff an up-to-date directory, and ask permission before passing on contact details. Use the same fees and introduction for experts by experience everywhere. Volunteers in hospitals need a room, a name badge and someone to ask, and handle no patient records.',
      signs: [
        'Pathways say at what point people are guided to an association.',
        'Staff have up-to-date information on associations.',
        'Fees and introduction of experts by experience are the same everywhere.',
        'Hospitals and health and social services centres have a room where associations meet clients.',
      ],
      questions: [
        'Who tells a new patient about peer support, and when?',
        'Can staff find the right association in a few minutes?',
        'Is the same fee paid everywhere?',
        'Do volunteers have someone to ask?',
      ],
    },
    {
      name: 'There is a named NGO liaison, and meetings are regular',
      guidance:
        'A county is large: name one NGO liaison, and a contact in every sector, and publish them with deputies on one page. Hold an association forum at least once a year with municipalities present; the law asks for such negotiations yearly. Publish notes, and begin the next meeting with what has been done.',
      signs: [
        'The county has an NGO liaison and every sector a contact.',
        'Names, tasks and deputies are on one public page.',
        'The forum meets at least once a year, municipalities included.',
        'Notes of meetings are published.',
      ],
      questions: [
        'Whom does an association call when two sectors are concerned?',
        'Has the liaison met associations in the whole area?',
        'How do municipalities and the county share the work?',
        'What was promised in the last negotiation?',
      ],
    },
    {
      name: 'Communication goes both ways, to associations and to residents',
      guidance:
        'Residents look for help, not for its organiser: put associations into the same search and the same advice as the county’s services. Tell associations of changes before the newspapers do. Agree where they report what they notice, who answers and how soon. Agree beforehand on communication in disruptions, and practise it.',
      signs: [
        'The county’s service search and advice know associations.',
        'Associations hear of changes before they are announced.',
        'Observations have a channel, somebody responsible and an answering time.',
        'Communication in disruptions is agreed and practised.',
        'Key information is also available in Swedish, in easy language and on paper.',
      ],
      questions: [
        'How did an association last hear of a big change?',
        'What has been done about their observations?',
        'Can residents find a peer group in the same place as an appointment?',
      ],
    },
    {
      name: 'Grants are transparent',
      guidance:
        'Say what grants are for, who can get them and how applications are compared. Agree with municipalities who supports what, so that nothing falls in between. Short forms and advice by phone are equality for small associations. Publish decisions with reasons, and before any cut assess where the need will move.',
      signs: [
        'Purpose, grounds and timetable of grants are published.',
        'The county and municipalities have agreed who supports what.',
        'Grants and reasons are public.',
        'Effects on residents and services are assessed before a cut.',
        'Some grants run for several years.',
      ],
      questions: [
        'Which activity falls between municipality and county?',
        'How does a small association fare when applying?',
        'Do applicants know how applications are compared?',
        'What happens to services when a grant ends?',
      ],
    },
    {
      name: 'Premises and support in kind are available',
      guidance:
        'People come to hospitals, health and social services centres and family centres anyway: let associations meet them there. List the premises and their rules, and make sure of accessibility and confidentiality. Open training, give leaflets a place, help with data protection. When a site closes, tell associations in time and look for another place together.',
      signs: [
        'Premises for associations and their rules are listed.',
        'Associations can be present in a hospital or centre without a fee.',
        'Some of the county’s training is open to associations.',
        'Closures are told in time, and another place is sought.',
      ],
      questions: [
        'At which sites can one meet associations?',
        'Which room stands empty in the evening?',
        'Can clients reach the group by public or special transport?',
      ],
    },
    {
      name: 'Cooperation is agreed on and evaluated together',
      guidance:
        'Keep purchased services, grants and other cooperation apart: each has rules of its own, and voluntary civic activity is not put out to tender. Write lasting cooperation into an agreement. Evaluate yearly with associations and municipalities, beginning where views differ, choose two or three improvements and take the result to the county board.',
      signs: [
        'Purchases, grants and other cooperation are kept apart in writing.',
        'Lasting cooperation has an agreement with an aim and a review date.',
        'Cooperation is evaluated every year with associations and municipalities.',
        'The county board discusses the result, and it is published.',
      ],
      questions: [
        'Where do grants and purchases get mixed up?',
        'What rests on one person or a spoken promise?',
        'Where do the county and associations see things differently?',
        'What changed after the last evaluation?',
      ],
    },
  ],
};
