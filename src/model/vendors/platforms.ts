import {
  NPM,
  OPEN_COOKIE_DATABASE,
  REVIEWED,
  SERVICES_REVIEW,
  TERMS_REVIEW,
  THIRD_PARTY_WEB,
} from "./sources.js";
import type { Vendor } from "./vendor.js";

/** The large companies, each with services of several kinds, so that the role depends on which. */
export const PLATFORMS: readonly Vendor[] = [
  {
    id: "google",
    name: "Google Ireland Limited",
    // biome-ignore format: names read best on few lines
    otherNames: [
      "Google", "Google LLC", "Google Analytics", "Google Ads", "Google Tag Manager", "Google Fonts", "YouTube",
      "DoubleClick", "reCAPTCHA", "Google reCAPTCHA", "Firebase",
    ],
    country: "IE",
    // biome-ignore format: names read best on few lines
    domains: [
      "google.com", "google.se", "googleapis.com", "gstatic.com", "google-analytics.com", "googletagmanager.com",
      "googleadservices.com", "googlesyndication.com", "googletagservices.com", "doubleclick.net", "2mdn.net",
      "googleoptimize.com", "googleusercontent.com", "googlevideo.com", "youtube.com", "youtube-nocookie.com",
      "ytimg.com", "ggpht.com", "recaptcha.net",
    ],
    // biome-ignore format: names read best on few lines
    cookies: [
      "_ga", "_ga_*", "_gid", "_gat", "_gat_*", "_dc_gtm_*", "_gac_*", "_gcl_au", "AMP_TOKEN", "FPID",
      "__utma", "__utmb", "__utmc", "__utmt", "__utmv", "__utmx", "__utmxx", "__utmz", "_gaexp",
      "IDE", "DSID", "test_cookie", "NID", "1P_JAR", "SAPISID", "APISID", "SIDCC", "SEARCH_SAMESITE",
      "VISITOR_INFO1_LIVE", "YSC", "__Secure-ROLLOUT_TOKEN", "__Secure-YNID", "__Secure-YENID", "_GRECAPTCHA",
    ],
    // biome-ignore format: names read best on few lines
    packages: [
      "firebase", "@firebase/*", "firebase-admin", "react-ga4", "react-gtm-module", "react-google-recaptcha",
      "@google-analytics/data",
    ],
    noticeUrl: "https://policies.google.com/privacy",
    source: SERVICES_REVIEW,
    moreSources: [TERMS_REVIEW, OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB, NPM],
    asOf: REVIEWED,
  },
  {
    id: "google-maps",
    name: "Google Cloud EMEA Limited",
    otherNames: ["Google Maps", "Google Maps Platform"],
    role: "controller",
    domains: ["maps.google.com", "maps.googleapis.com", "maps.gstatic.com"],
    packages: ["@googlemaps/js-api-loader", "@react-google-maps/api"],
    source: SERVICES_REVIEW,
    moreSources: [THIRD_PARTY_WEB, NPM],
    asOf: REVIEWED,
  },
  {
    id: "meta",
    name: "Meta Platforms Ireland Limited",
    otherNames: ["Meta", "Meta Pixel", "Facebook", "Facebook Pixel", "Instagram"],
    country: "IE",
    role: "joint-controller",
    domains: ["facebook.com", "facebook.net", "fbcdn.net", "fbsbx.com", "instagram.com", "cdninstagram.com"],
    cookies: ["_fbp", "_fbc", "datr", "c_user"],
    packages: ["react-facebook-pixel", "facebook-nodejs-business-sdk"],
    noticeUrl: "https://www.facebook.com/about/privacy/",
    source: TERMS_REVIEW,
    moreSources: [OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB, "https://www.npmjs.com/package/set-fb-cookies"],
    asOf: REVIEWED,
  },
  {
    id: "microsoft",
    name: "Microsoft Ireland Operations Limited",
    otherNames: [
      "Microsoft",
      "Microsoft Clarity",
      "Microsoft Advertising",
      "Bing Ads",
      "Azure",
      "Application Insights",
    ],
    country: "IE",
    // biome-ignore format: names read best on few lines
    domains: [
      "microsoft.com", "clarity.ms", "bing.com", "msn.com", "s-msft.com", "s-msn.com", "msads.net", "msecnd.net",
      "aspnetcdn.com", "azureedge.net", "azurewebsites.net", "msedge.net", "windows.net", "virtualearth.net",
    ],
    // biome-ignore format: names read best on few lines
    cookies: [
      "_clck", "_clsk", "CLID", "ANONCHK", "MUID", "MUIDB", "_uetsid", "_uetvid", "MSFPC", "ARRAffinity",
      "ARRAffinitySameSite",
    ],
    // biome-ignore format: names read best on few lines
    packages: [
      "@microsoft/clarity", "@microsoft/applicationinsights-*", "applicationinsights", "@azure/monitor-*",
      "@azure/openai",
    ],
    noticeUrl: "https://account.microsoft.com/privacy",
    source: SERVICES_REVIEW,
    moreSources: [OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB, NPM],
    asOf: REVIEWED,
  },
  {
    id: "amazon-web-services",
    name: "Amazon Web Services EMEA SARL",
    otherNames: ["Amazon Web Services", "AWS"],
    country: "LU",
    role: "processor",
    domains: ["amazonaws.com", "amazonwebservices.com", "elasticbeanstalk.com"],
    cookies: ["AWSALB", "AWSALBCORS", "AWSELBCORS"],
    packages: ["@aws-sdk/*", "aws-amplify"],
    noticeUrl: "https://aws.amazon.com/privacy/",
    source: TERMS_REVIEW,
    moreSources: [OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB, NPM],
    asOf: REVIEWED,
  },
  {
    id: "cloudflare",
    name: "Cloudflare, Inc.",
    otherNames: ["Cloudflare"],
    country: "US",
    role: "processor",
    domains: ["cloudflare.com", "cloudflareinsights.com"],
    cookies: [
      "__cf_bm",
      "cf_clearance",
      "__cflb",
      "__cfseq",
      "__cfruid",
      "cf_ob_info",
      "cf_use_ob",
      "__cfwaitingroom",
      "_cfuvid",
      "__cfduid",
    ],
    noticeUrl: "https://www.cloudflare.com/privacypolicy/",
    source: TERMS_REVIEW,
    moreSources: [OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB],
    asOf: REVIEWED,
  },
];
