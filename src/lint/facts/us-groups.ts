import { wordSet } from "./wording.js";
import { words } from "./words.js";

// Names of companies and services in groups with headquarters in the USA, and with no other meaning.
const NAMES = wordSet(`
  google gmail youtube microsoft onedrive sharepoint azure aws facebook instagram whatsapp icloud linkedin paypal
  braintree mailchimp intuit hubspot salesforce dropbox docusign twilio sendgrid zendesk cloudflare openai chatgpt
  anthropic adobe github snowflake vercel netlify supabase twitter snapchat pinterest tripadvisor eventbrite
  surveymonkey servicenow ibm okta datadog
`);

// Words that Swedish companies are called by too: they count where all the rest says is what kind of company it is.
const WORDS = wordSet(`
  amazon meta apple stripe slack zoom oracle resend workday hewlett sentry intercom
`);

const COMPANY = wordSet(`
  a ab ads analytics bv b.v cloud com communications corp corporation distribution emea eu europe för gmbh group i inc
  inc international ireland irland kft limited llc ltd nordic nordics of och operations oy packard payments platforms
  plc s.à.r.l s.a.r.l sarl se services software sverige sweden systems technologies technology us usa video web
  enterprise
`);

/** Whether the name is that of a company in a group with headquarters in the USA, judging by the name alone. */
export function isUsGroup(name: string): boolean {
  const all = words(name.normalize("NFC").toLowerCase());
  if (all.some((word) => NAMES.has(word))) return true;
  return all.some((word) => WORDS.has(word)) && all.every((word) => WORDS.has(word) || COMPANY.has(word));
}
