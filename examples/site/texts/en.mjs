import { pages, snippet, tasks } from '../parts.mjs';

const phone = '<a class="phone" href="tel:+35820001200">+358 2 000 1200</a>';
const mail = '<a href="mailto:jarjestot@kaislasalmi.example">jarjestot@<wbr />kaislasalmi.example</a>';

export default {
  language: 'en',
  name: 'English',
  names: [
    { text: 'Kaislasalmi', language: 'fi' },
    { text: 'Vassund', language: 'sv' },
  ],
  words: {
    municipality: 'Municipality of Kaislasalmi',
    skip: 'Skip to content',
    notice: 'Demonstration: the municipality, the associations and their contact details are invented.',
    noticeMore: 'About this demonstration',
    languages: 'Language',
    navigation: 'Main menu',
    breadcrumb: 'You are here',
    home: 'Front page',
    fallback: `Our advisers know where you can find help or company: ${phone}, Mon–Fri 9–15, or ${mail}.`,
    regionFallback: `Our advisers have the comparison: ${phone}, Mon–Fri 9–15.`,
    calendarFallback: `Our advisers know what is coming up: ${phone}, Mon–Fri 9–15, or ${mail}.`,
    empty: `You can also ask an adviser. We help in Finnish, Swedish and English: ${phone}, Mon–Fri 9–15.`,
  },
  footer: ({ link }) => `<div>
            <h2>Contact</h2>
            <p>Municipality of Kaislasalmi<br />Torikatu 1, 21990 Kaislasalmi, Finland<br />Switchboard <a class="phone" href="tel:+35820001000">+358 2 000 1000</a></p>
          </div>
          <div>
            <h2>Advice on associations</h2>
            <p>${phone}<br />Mon–Fri 9–15<br />${mail}</p>
          </div>
          <div>
            <h2>About this site</h2>
            <ul>
              <li><a href="${link('feedback')}">Give feedback</a></li>
              <li><a href="${link('accessibility')}">Accessibility statement</a></li>
              <li><a href="${link('privacy')}">Privacy</a></li>
              <li><a href="${link('about')}">About this demonstration</a></li>
            </ul>
          </div>`,
  pages: {
    home: {
      path: '',
      title: 'help with daily life, company and things to do',
      short: 'Front page',
      description: 'Services and activities of associations in Kaislasalmi and around it, in one place.',
      body: ({ link, counts }) => home({ link, counts }),
    },
    services: {
      path: 'associations-services/',
      title: 'Associations’ services',
      short: 'Associations’ services',
      description: 'Find help, support and activities of associations in Kaislasalmi and around it.',
      finder: true,
      body: ({ finder }) => `      <h1>Associations’ services</h1>
      <p class="lead">Associations give advice and support, run groups and keep their doors open. Most services need no referral, and many are free. Some descriptions are in Finnish or Swedish only.</p>
      ${finder()}`,
    },
    events: {
      path: 'events/',
      title: 'Associations’ events',
      short: 'Events',
      description:
        'What associations in Kaislasalmi and around it arrange: coffee mornings, groups, outings and courses.',
      calendar: true,
      body: ({ calendar, link }) => `      <h1>Associations’ events</h1>
      <p class="lead">Coffee mornings, peer groups, outings and courses, nearby and online. You can simply come along to many of them, and most are free. Some descriptions are in Finnish or Swedish only.</p>
      <p>Arranging something yourself? <a href="${link('propose')}">Propose an event</a></p>
      ${calendar()}`,
    },
    propose: {
      path: 'propose-an-event/',
      title: 'Propose an event',
      short: 'Propose an event',
      description: 'An association can propose its event for the calendar without an account.',
      widget: 'kumppani-event-form.js',
      body: () => `      <h1>Propose an event</h1>
      <p class="lead">Are you arranging a coffee morning, a peer group or a course? Propose it for the calendar that everybody shares.</p>
      <kumppani-event-form proposals="portal:/" town="Kaislasalmi">
        <p>You can also tell us of an event by phone: ${phone}, Mon–Fri 9–15, or by email: ${mail}.</p>
      </kumppani-event-form>`,
    },
    associations: {
      path: 'for-associations/',
      title: 'For associations',
      short: 'For associations',
      description: 'How an association gets its activities into the search and keeps them up to date.',
      body: ({ link }) => `      <div class="prose">
      <h1>For associations</h1>
      <p class="lead">Dozens of associations are active in Kaislasalmi, in two languages. The municipality helps people find you.</p>
      <h2>Your activities in the search</h2>
      <p>Any association whose activities local people can join may be listed in <a href="${link('services')}">Associations’ services</a>. They need not be members. Tell us what you do, for whom, where and when. A short text is enough; we translate it into Finnish and Swedish.</p>
      <p>Write to ${mail} or call ${phone}.</p>
      <h2>Your events in the calendar</h2>
      <p><a href="${link('propose')}">Propose an event</a> on the form; no account is needed. The municipality checks it and publishes it in <a href="${link('events')}">the calendar</a>.</p>
      <h2>Tell us how we work together</h2>
      <p>Review our cooperation with the checklist <a href="${link('checklist')}">NGO-friendly municipality</a> and propose improvements. See also <a href="${link('result')}">the municipality’s own review</a>. For anything else there is <a href="${link('feedback')}">the feedback form</a>.</p>
      <h2>Keep your information up to date</h2>
      <p>The search shows when information was last checked. After a year, readers are asked to make sure that it is still right. We remind you in spring and autumn, and answering that message is enough to confirm your details.</p>
      <h2>Premises and grants</h2>
      <p>The associations’ house Kajuutta at Laiturikatu 4 is free for associations to use every day from 8 to 21. General grants are applied for by the end of February and project grants by the end of September.</p>
      </div>`,
    },
    participate: {
      path: 'take-part/',
      title: 'Take part and influence',
      short: 'Take part and influence',
      description: 'Give feedback, answer surveys and see what has been learnt from them.',
      body: ({ link, texts }) => `      <h1>Take part and influence</h1>
      <p class="lead">Tell us what works and what does not. We read everything, and tell you what comes of it.</p>
      <ul class="tasks three">
${pages(
  [
    ['feedback', 'On services, events, places and cooperation. No name needed.'],
    ['survey', 'Were you there? Answering takes a couple of minutes.'],
    ['surveys', 'What was answered over four years'],
    ['checklist', 'An association or a residents’ panel: assess our cooperation'],
    ['result', 'How we assess our cooperation with associations'],
    ['region', 'The municipalities of Southwest Finland side by side'],
  ],
  texts,
  link,
)}
      </ul>`,
    },
    feedback: {
      path: 'give-feedback/',
      title: 'Give feedback',
      short: 'Give feedback',
      description: 'Tell the municipality what works, what does not and what you miss.',
      widget: 'kumppani-feedback-form.js',
      body: () => `      <h1>Give feedback</h1>
      <p class="lead">Thank, criticise, suggest, or tell us about a mistake. If you would like an answer, leave your contact details; otherwise we do not ask who you are.</p>
      <kumppani-feedback-form feedback="portal:/" about-type="none" crisis-line="+358 2 000 1500" crisis-name="Crisis line">
        <p>You can also give feedback by phone: ${phone}, Mon–Fri 9–15, or by email: ${mail}.</p>
      </kumppani-feedback-form>`,
    },
    survey: {
      path: 'event-feedback/',
      title: 'How was it?',
      short: 'Feedback on an event',
      description: 'Answer a survey on the event you took part in.',
      widget: 'kumppani-surveys.js',
      body: ({ link }) => `      <h1>How was it?</h1>
      <p class="lead">Thank you for coming to the Sunday brunch on 4 October. Tell us how it was, so that the next one is better. See also <a href="${link('surveys')}">what was answered in earlier surveys</a>.</p>
      <kumppani-survey surveys="portal:/" survey="sunday-brunch" about="katto-ja-kahvi-sunnuntai">
        <p>You can also tell us how it was by phone: ${phone}, Mon–Fri 9–15, or by email: ${mail}.</p>
      </kumppani-survey>`,
    },
    checklist: {
      path: 'ngo-friendly-municipality/',
      title: 'NGO-friendly municipality',
      short: 'NGO-friendly municipality',
      description: 'Assess together how the municipality and associations work with each other.',
      widget: 'kumppani-checklist.js',
      body: ({ link }) => `      <h1>Assess how we work together</h1>
      <p class="lead">Association or resident panel: tell us how working with the municipality goes, and propose improvements. See also <a href="${link('result')}">the municipality’s own assessment</a>.</p>
      <p class="prose">With a link from the municipality, your answers are saved in its service. Without one, choose your own side under basic facts, save your answers to a file and send it to ${mail}.</p>
      <kumppani-checklist template="ngo-friendly-municipality" municipality="990" checklists="portal:/" feedback="portal:/" open-proposals place-name="Kaislasalmi">
        <p>Our advisers have the checklist on paper and as a file: ${phone}, Mon–Fri 9–15.</p>
      </kumppani-checklist>`,
    },
    result: {
      path: 'result-of-the-assessment/',
      title: 'How we assess our cooperation',
      short: 'Our assessment',
      description: 'What the wellbeing working group of Kaislasalmi says of cooperation with associations.',
      widget: 'kumppani-checklist.js',
      body: ({ link, ownAssessments }) => `      <h1>How we assess our cooperation</h1>
      <p class="lead">The wellbeing working group assesses cooperation with associations every autumn. <a href="${link('checklist')}">Make your own assessment</a>, or see <a href="${link('region')}">how other municipalities have assessed theirs</a>. The working group writes in Finnish.</p>
      <kumppani-checklist mode="published" template="ngo-friendly-municipality" municipality="990" place-name="Kaislasalmi" checklists="${ownAssessments}">
        <p>Our advisers have the assessment: ${phone}, Mon–Fri 9–15.</p>
      </kumppani-checklist>`,
    },
    region: {
      path: 'comparison-of-the-region/',
      title: 'Municipalities of Southwest Finland beside each other',
      short: 'Comparison',
      description:
        'Municipalities’ assessments of their cooperation with associations in one table. The answers are invented.',
      widget: 'kumppani-checklist-results.js',
      body: ({ region }) => `      <h1>Municipalities of Southwest Finland beside each other</h1>
      <p class="lead">The municipalities are real, but <strong>all answers are invented</strong> for this demonstration. Nobody in the municipalities or associations gave them. Kaislasalmi is not among them, as there is no such municipality.</p>
      ${region()}`,
    },
    surveys: {
      path: 'survey-results/',
      title: 'What the surveys tell',
      short: 'Survey results',
      description: 'Feedback on the brunches, and on events and cooperation in 2017–2020.',
      widget: 'kumppani-surveys.js',
      body: () => `      <h1>What the surveys tell</h1>
      <p class="lead">This is what people said of earlier brunches. The answers were made up for this demonstration.</p>
      <kumppani-survey-results surveys="static:/data/figures/earlier-brunches.json" survey="earlier-brunches">
        <p>Our advisers have the results: ${phone}, Mon–Fri 9–15.</p>
      </kumppani-survey-results>
      <hr />
      <p class="lead">This is how people answered about events and cooperation in 2017–2020. These figures are real: they were published in the final report of the project. Where the report contradicts itself, it says so beside the figure.</p>
      <kumppani-survey-results surveys="static:/data/figures/event-feedback.json" survey="event-feedback">
        <p>Our advisers have the results: ${phone}, Mon–Fri 9–15.</p>
      </kumppani-survey-results>
      <hr />
      <kumppani-survey-results surveys="static:/data/figures/cooperation-surveys.json" survey="cooperation-surveys">
        <p>Our advisers have the results: ${phone}, Mon–Fri 9–15.</p>
      </kumppani-survey-results>
      <hr />
      <kumppani-survey-results surveys="static:/data/figures/quality-days.json" survey="quality-days">
        <p>Our advisers have the results: ${phone}, Mon–Fri 9–15.</p>
      </kumppani-survey-results>`,
    },
    about: {
      path: 'about-this-demonstration/',
      title: 'About this demonstration',
      short: 'About this demonstration',
      description: 'What is invented on this site, and how the finder, the calendar and the forms are made.',
      body: ({ link, script, counts }) => `      <div class="prose">
      <h1>About this demonstration</h1>
      <p class="lead">There is no Kaislasalmi. This site shows what associations’ services and events, feedback, surveys and a review of cooperation look like on a municipality’s own pages.</p>
      <h2>What is invented</h2>
      <p>The municipality, ${counts.organisations} organisations, ${counts.services} services, the events, people, addresses, telephone numbers and web addresses. The numbers cannot be called and the addresses cannot be written to. If you really need help, contact your own municipality or wellbeing services county. The emergency number is 112.</p>
      <p>The <a href="${link('surveys')}">survey results</a> from 2017–2020 are real: they were published in the project’s final report.</p>
      <h2>How the pages are made</h2>
      <p>The pages are plain HTML and CSS. The finder is one script and one element; the calendar, the forms and the checklist are put on a page in the same way:</p>
      ${snippet(script, 'Advice: +358 2 000 1200')}
      <p>The element takes its typeface, text size and colours from the page. The same finder <a href="${link('look')}">on a page that looks different</a> is exactly the same element.</p>
      <h2>Where messages go</h2>
      <p>Feedback, answers and proposed events are kept by this site’s own server. Staff read and answer them on <a href="/staff">a page of their own</a>, which asks for a token. What is kept of a message, and for how long, is on the page about <a href="${link('privacy')}">privacy</a>.</p>
      <h2>The smallest examples</h2>
      <p><a href="/examples/plain/">One HTML file</a>, and <a href="/examples/csp/">the same under a strict security policy</a>.</p>
      </div>`,
    },
    privacy: {
      path: 'privacy/',
      title: 'Privacy',
      short: 'Privacy',
      description: 'What this site does with personal data, why and for how long.',
      body: ({ link }) => `      <div class="prose">
      <h1>Privacy</h1>
      <p class="lead">You can look for services and events and give feedback without saying who you are. This site has no cookies and does not follow its visitors.</p>
      <h2>When you search</h2>
      <p>Your search words stay on this site. They are not recorded and not passed on. The filters you choose are in the page’s address, so that you can save or share the search.</p>
      <h2>When you send a message</h2>
      <ul>
        <li>Of feedback, answers and proposed events, what you write or choose is kept. The sender’s network address is not.</li>
        <li>Contact details are optional. They are used only to answer you, kept apart from the message and erased after 180 days.</li>
        <li>Where and when a picture was taken is removed before it is sent. Pictures are erased after 180 days.</li>
        <li>Before you send, the form says who reads your message. Do not write about health, your own or anybody else’s.</li>
      </ul>
      <h2>What stays on your device</h2>
      <p>If the connection breaks, a message you have sent waits on your device until it has arrived, and is then removed. A draft of the checklist is kept on the device only if you ask for it.</p>
      <h2>Your rights</h2>
      <p>You can ask to see, correct or erase your data. Give the reference of your message and write to ${mail}. A real municipality’s page has the contact details of the controller and the data protection officer here, and how to complain to the Data Protection Ombudsman.</p>
      <p>This is a demonstration: <a href="${link('about')}">there is no such municipality</a>, so please send no real personal data.</p>
      </div>`,
    },
    look: {
      path: 'another-look/',
      title: 'Associations’ services, another look',
      short: 'Another look',
      description: 'The same service finder on a page that looks different.',
      finder: true,
      body: ({ finder, link }) => `      <h1>Associations’ services</h1>
      <p class="lead">The same element on a page that looks different: a serif typeface, a dark header and another colour. The accent colour is all the element has been told. <a href="${link('services')}">Back to the municipality’s own look</a></p>
      ${finder()}`,
    },
    accessibility: {
      path: 'accessibility-statement/',
      title: 'Accessibility statement',
      short: 'Accessibility statement',
      description: 'How this demonstration meets accessibility requirements, and how to report shortcomings.',
      body: ({ link }) => `      <div class="prose">
      <h1>Accessibility statement</h1>
      <p class="lead">This statement is about Kaislasalmi’s demonstration site: the service finder, the calendar of events, the feedback and survey forms and the checklist of an NGO-friendly municipality.</p>
      <h2>How it meets the requirements</h2>
      <p>The aim is to meet WCAG 2.2 at levels A and AA. We know of no shortcomings. Some of the associations’ texts are in Finnish or in Swedish only; they are marked with their language, so that a screen reader pronounces them right.</p>
      <h2>How this was assessed</h2>
      <p>The assessment is our own. With every change, the pages and what is on them are checked automatically, by keyboard alone and on a screen 320 pixels wide. Nobody from outside has assessed them, and they have not been tested with users.</p>
      <h2>Did you notice a shortcoming?</h2>
      <p><a href="${link('feedback')}">Give feedback on accessibility</a> or write to ${mail}. A real municipality would answer within 14 days.</p>
      <h2>Supervision</h2>
      <p>In a real municipality’s statement, this is where you would find the supervising authority, the Finnish Transport and Communications Agency Traficom, and how to make a complaint.</p>
      </div>`,
    },
    missing: {
      path: '404.html',
      title: 'Page not found',
      short: 'Page not found',
      description: 'Page not found.',
      body: ({ link }) => `      <div class="prose">
      <h1>Page not found</h1>
      <p class="lead">The address may have changed, or there is a typing error in it.</p>
      <p><a href="${link('home')}">Front page</a> · <a href="${link('services')}">Associations’ services</a></p>
      </div>`,
    },
  },
};

/** Term, name, what it is about. */
const TASKS = [
  ['someone-to-talk-to', 'Someone to talk to', 'Face to face, by telephone and online'],
  ['food-aid', 'Food aid', 'Food parcels and shared meals'],
  ['peer-support', 'Peer support', 'Others who know what you mean'],
  ['crisis-help', 'Help in a crisis', 'Support when something bad has happened'],
  ['carer-respite', 'Caring for a family member', 'Respite, day activities and time of your own'],
  ['open-meeting-places', 'Open meeting places', 'Places to drop in without signing up'],
  ['hobby-groups', 'Exercise, hobbies and culture', 'Groups for beginners and old hands'],
  ['volunteering', 'Volunteer', 'Give your time to somebody who needs it'],
];

const home = ({ link, counts }) => `      <div class="hero">
        <div class="wide">
          <h1>Help with daily life, company and things to do</h1>
          <p>The associations of Kaislasalmi and its neighbours, together here: ${counts.services} services of ${counts.organisations} organisations.</p>
          <p><a class="call" href="${link('services')}">Find associations’ services</a></p>
        </div>
      </div>
      <div class="wide">
        <h2>What do you need?</h2>
        <ul class="tasks">
${tasks(TASKS, link('services'))}
        </ul>
        <div class="pair">
          <section>
            <h2>Ask an adviser</h2>
            <p>Our advisers look for a suitable service together with you. You do not need to know what to ask for.</p>
            <p>${phone}, Mon–Fri 9–15<br />${mail}</p>
            <p>If somebody is in danger now, call <a class="phone" href="tel:112">112</a>.</p>
          </section>
          <section>
            <h2>Is your association listed?</h2>
            <p>Any association whose activities local people can join may be in the search.</p>
            <p><a href="${link('associations')}">How to get listed</a></p>
          </section>
        </div>
      </div>`;
