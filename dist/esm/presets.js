import { expandServices } from "./config/expand-services.js";

const expandKnown = json => expandServices(json, {
    "a8-net": {
        id: "a8-net",
        name: {
            ja: "A8.net",
            en: "A8.net"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30d5\u30a1\u30f3\u30b3\u30df\u30e5\u30cb\u30b1\u30fc\u30b7\u30e7\u30f3\u30ba",
                en: "F@N Communications, Inc."
            },
            country: "JP",
            url: "https://www.fancs.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u8cfc\u5165\u3084\u7533\u3057\u8fbc\u307f\u306e\u6709\u7121",
            en: "Whether something was bought or applied for"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u6210\u679c\u3092\u78ba\u304b\u3081\u3001\u7d39\u4ecb\u6599\u3092\u652f\u6255\u3046\u305f\u3081",
            en: "To confirm results of advertising and pay commissions"
        },
        mechanism: [ "tag", "affiliate", "cookie" ],
        policyUrl: "https://www.fancs.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "a8.net" ]
    },
    "ab-tasty": {
        id: "ab-tasty",
        name: {
            ja: "AB Tasty",
            en: "AB Tasty"
        },
        recipient: {
            name: {
                ja: "AB Tasty SAS",
                en: "AB Tasty SAS"
            },
            country: "FR",
            url: "https://www.abtasty.com/"
        },
        mechanism: [ "tag", "cookie" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "ABTasty",
            party: "first",
            lifetime: "P13M"
        }, {
            name: "ABTastySession",
            party: "first",
            lifetime: "session"
        } ],
        hosts: [ "abtasty.com" ]
    },
    accesstrade: {
        id: "accesstrade",
        name: {
            ja: "\u30a2\u30af\u30bb\u30b9\u30c8\u30ec\u30fc\u30c9",
            en: "ACCESSTRADE"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30a4\u30f3\u30bf\u30fc\u30b9\u30da\u30fc\u30b9",
                en: "Interspace Co., Ltd."
            },
            country: "JP",
            url: "https://www.interspace.ne.jp/"
        },
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u6210\u679c\u3092\u78ba\u304b\u3081\u3001\u7d39\u4ecb\u6599\u3092\u652f\u6255\u3046\u305f\u3081",
            en: "To confirm results of advertising and pay commissions"
        },
        mechanism: [ "tag", "affiliate", "cookie" ],
        policyUrl: "https://www.accesstrade.ne.jp/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "accesstrade.net" ]
    },
    "ad-ebis": {
        id: "ad-ebis",
        name: {
            ja: "\u30a2\u30c9\u30a8\u30d3\u30b9",
            en: "AD EBiS"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30a4\u30eb\u30b0\u30eb\u30e0",
                en: "YRGLM Inc."
            },
            country: "JP",
            url: "https://www.yrglm.co.jp/"
        },
        dataSent: [ {
            ja: "\u5e83\u544a\u3092\u898b\u305f\u5c65\u6b74",
            en: "Which advertisements were seen"
        }, {
            ja: "\u30b5\u30a4\u30c8\u3092\u95b2\u89a7\u3057\u305f\u5c65\u6b74",
            en: "Which pages of the site were viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u59d4\u8a17\u3092\u53d7\u3051\u3066\u3001\u5e83\u544a\u3068\u30b5\u30a4\u30c8\u306e\u52b9\u679c\u3092\u6e2c\u5b9a\u3059\u308b\u305f\u3081",
            en: "To measure the effect of advertising and of the site, on behalf of the company that runs it"
        },
        mechanism: [ "tag", "cookie" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "ebis.ne.jp" ]
    },
    "adobe-analytics": {
        id: "adobe-analytics",
        name: {
            ja: "Adobe Analytics",
            en: "Adobe Analytics"
        },
        recipient: {
            name: {
                ja: "Adobe Inc.",
                en: "Adobe Inc."
            },
            country: "US",
            url: "https://www.adobe.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u540d\u524d",
            en: "Names of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u753b\u9762\u306e\u5927\u304d\u3055",
            en: "The size of the screen"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u8868\u793a\u9818\u57df\u306e\u5927\u304d\u3055\u3001\u753b\u9762\u306e\u8272\u6570",
            en: "The size of the window, and colour depth of the screen"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3057\u305f\u30ea\u30f3\u30af",
            en: "Links clicked"
        }, {
            ja: "\u898b\u305f\u5546\u54c1\u3001\u8cfc\u5165\u3057\u305f\u5546\u54c1\uff08\u30b5\u30a4\u30c8\u304c\u9001\u308b\u5834\u5408\uff09",
            en: "Products viewed and bought, where the site sends them"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        mechanism: [ "tag", "cookie", "web-beacon" ],
        policyUrl: "https://www.adobe.com/privacy.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            url: "https://www.adobe.com/jp/privacy/opt-out.html"
        } ],
        cookies: [ {
            name: "AMCV_*",
            party: "first",
            lifetime: "P2Y"
        }, {
            name: "s_ecid",
            party: "first",
            lifetime: "P2Y"
        } ],
        hosts: [ "omtrdc.net", "2o7.net", "demdex.net" ]
    },
    "adobe-fonts": {
        id: "adobe-fonts",
        name: {
            ja: "Adobe Fonts",
            en: "Adobe Fonts"
        },
        recipient: {
            name: {
                ja: "Adobe Inc.",
                en: "Adobe Inc."
            },
            country: "US",
            url: "https://www.adobe.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://www.adobe.com/privacy.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "typekit.net", "typekit.com" ]
    },
    "adobe-tags": {
        id: "adobe-tags",
        name: {
            ja: "Adobe Experience Platform \u30bf\u30b0",
            en: "Adobe Experience Platform Tags"
        },
        recipient: {
            name: {
                ja: "Adobe Inc.",
                en: "Adobe Inc."
            },
            country: "US",
            url: "https://www.adobe.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://www.adobe.com/privacy.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "adobedtm.com" ]
    },
    "adobe-target": {
        id: "adobe-target",
        name: {
            ja: "Adobe Target",
            en: "Adobe Target"
        },
        recipient: {
            name: {
                ja: "Adobe Inc.",
                en: "Adobe Inc."
            },
            country: "US",
            url: "https://www.adobe.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u8a00\u8a9e",
            en: "The language of the browser"
        }, {
            ja: "\u6642\u9593\u5e2f\uff08\u30bf\u30a4\u30e0\u30be\u30fc\u30f3\uff09",
            en: "The time zone"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u8868\u793a\u9818\u57df\u306e\u5927\u304d\u3055",
            en: "The size of the window"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u8a2a\u308c\u305f\u4eba\u306b\u5408\u308f\u305b\u305f\u5185\u5bb9\u3092\u8868\u793a\u3059\u308b\u305f\u3081",
            en: "To show what suits visitors, on behalf of the company that runs the site"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.adobe.com/privacy.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            url: "https://www.adobe.com/jp/privacy/opt-out.html"
        } ],
        cookies: [ {
            name: "mbox",
            party: "first",
            lifetime: "P2Y"
        }, {
            name: "mboxEdgeCluster",
            party: "first",
            lifetime: "PT30M"
        } ],
        hosts: [ "omtrdc.net" ]
    },
    "amazon-ads": {
        id: "amazon-ads",
        name: {
            ja: "Amazon \u5e83\u544a",
            en: "Amazon Ads"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u7aef\u672b\u306e\u7279\u5fb4\uff08\u8a00\u8a9e\u3001\u6642\u9593\u5e2f\uff09",
            en: "Features of the device (language, time zone)"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u3068\u3001\u5e83\u544a\u3084\u30da\u30fc\u30b8\u3078\u306e\u64cd\u4f5c",
            en: "Pages viewed, and what is done with them and with advertisements"
        }, {
            ja: "\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9\u3084\u96fb\u8a71\u756a\u53f7\u304b\u3089\u4f5c\u3063\u305f\u8b58\u5225\u5b50\uff08\u30b5\u30a4\u30c8\u304c\u9001\u308b\u5834\u5408\uff09",
            en: "An identifier made from an e-mail address or a phone number, where the site sends one"
        } ],
        theirPurpose: {
            ja: "\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u5e83\u544a\u306e\u914d\u4fe1\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u3001\u30b5\u30fc\u30d3\u30b9\u306e\u6539\u5584\u306e\u305f\u3081",
            en: "To deliver advertising that suits people, measure its effect, and improve its services"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://www.amazon.co.jp/adprefs"
        } ],
        cookies: [ {
            name: "ad-id",
            domain: ".amazon-adsystem.com",
            party: "third",
            lifetime: "P190D"
        } ],
        hosts: [ "amazon-adsystem.com" ]
    },
    amplitude: {
        id: "amplitude",
        name: {
            ja: "Amplitude",
            en: "Amplitude"
        },
        recipient: {
            name: {
                ja: "Amplitude, Inc.",
                en: "Amplitude, Inc."
            },
            country: "US",
            url: "https://amplitude.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u30bf\u30a4\u30c8\u30eb",
            en: "Titles of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u8a00\u8a9e",
            en: "The language of the browser"
        }, {
            ja: "\u5e83\u544a\u3084\u30e1\u30fc\u30eb\u306e\u76ee\u5370\uff08URL\u306b\u4ed8\u304f\u3082\u306e\uff09",
            en: "Marks of advertisements and e-mails, found in addresses"
        }, {
            ja: "\u30d5\u30a9\u30fc\u30e0\u3078\u306e\u5165\u529b\u3068\u9001\u4fe1\u306e\u6709\u7121\u3001\u30c0\u30a6\u30f3\u30ed\u30fc\u30c9\u3057\u305f\u30d5\u30a1\u30a4\u30eb",
            en: "Whether forms were begun and sent, and files downloaded"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u30b5\u30a4\u30c8\u306e\u4f7f\u308f\u308c\u65b9\u3092\u89e3\u6790\u3059\u308b\u305f\u3081",
            en: "To analyse how the site is used, on behalf of the company that runs it"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://amplitude.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "AMP_*",
            party: "first",
            lifetime: "P1Y",
            purpose: {
                ja: "\u8a2a\u554f\u306e\u72b6\u614b\u3092\u4fdd\u3064\u305f\u3081",
                en: "To keep the state of a visit"
            }
        }, {
            name: "AMP_MKTG_*",
            party: "first",
            lifetime: "P1Y",
            purpose: {
                ja: "\u3069\u306e\u5e83\u544a\u304b\u3089\u6765\u305f\u304b\u3092\u4fdd\u3064\u305f\u3081",
                en: "To keep from which advertisement a visitor came"
            }
        } ],
        hosts: [ "amplitude.com" ]
    },
    "bing-maps": {
        id: "bing-maps",
        name: {
            ja: "Bing Maps",
            en: "Bing Maps"
        },
        recipient: {
            name: {
                ja: "Microsoft Corporation",
                en: "Microsoft Corporation"
            },
            country: "US",
            url: "https://www.microsoft.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://privacy.microsoft.com/privacystatement",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "virtualearth.net", "www.bing.com" ]
    },
    bownow: {
        id: "bownow",
        name: {
            ja: "BowNow",
            en: "BowNow"
        },
        recipient: {
            name: {
                ja: "\u30af\u30e9\u30a6\u30c9\u30b5\u30fc\u30ab\u30b9\u682a\u5f0f\u4f1a\u793e",
                en: "Cloud CIRCUS, Inc."
            },
            country: "JP",
            url: "https://bow-now.jp/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306b\u3001\u8a2a\u308c\u305f\u4eba\u306e\u884c\u52d5\u306e\u5c65\u6b74\u3068\u3001IP\u30a2\u30c9\u30ec\u30b9\u304b\u3089\u5206\u304b\u308b\u6240\u5c5e\u4f01\u696d\u3092\u793a\u3059\u305f\u3081",
            en: "To show the company that runs the site what visitors did, and to which company their IP address belongs"
        },
        mechanism: [ "tag", "cookie" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "bownow.jp" ]
    },
    braze: {
        id: "braze",
        name: {
            ja: "Braze",
            en: "Braze"
        },
        recipient: {
            name: {
                ja: "Braze, Inc.",
                en: "Braze, Inc."
            },
            country: "US",
            url: "https://www.braze.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u8a00\u8a9e",
            en: "The language of the browser"
        }, {
            ja: "\u753b\u9762\u306e\u5927\u304d\u3055",
            en: "The size of the screen"
        }, {
            ja: "\u6642\u9593\u5e2f\uff08\u30bf\u30a4\u30e0\u30be\u30fc\u30f3\uff09",
            en: "The time zone"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        mechanism: [ "tag", "cookie", "storage" ],
        policyUrl: "https://www.braze.com/privacy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "ab.storage.deviceId.*",
            party: "first",
            lifetime: "P400D",
            purpose: {
                ja: "\u7aef\u672b\u3092\u898b\u5206\u3051\u308b\u305f\u3081",
                en: "To tell devices apart"
            }
        }, {
            name: "ab.storage.sessionId.*",
            party: "first",
            lifetime: "P400D",
            purpose: {
                ja: "\u65b0\u3057\u3044\u8a2a\u554f\u304b\u3069\u3046\u304b\u3092\u78ba\u304b\u3081\u308b\u305f\u3081",
                en: "To find out whether a visit is new"
            }
        }, {
            name: "ab.storage.userId.*",
            party: "first",
            lifetime: "P400D",
            purpose: {
                ja: "\u30ed\u30b0\u30a4\u30f3\u4e2d\u306e\u5229\u7528\u8005\u3092\u898b\u5206\u3051\u308b\u305f\u3081",
                en: "To tell who is signed in"
            }
        } ],
        hosts: [ "braze.com", "appboycdn.com" ]
    },
    brightcove: {
        id: "brightcove",
        name: {
            ja: "Brightcove \u306e\u52d5\u753b",
            en: "Brightcove videos"
        },
        recipient: {
            name: {
                ja: "Brightcove Inc.",
                en: "Brightcove Inc."
            },
            country: "US",
            url: "https://www.brightcove.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://www.brightcove.com/en/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "brightcove.com", "brightcove.net", "zencdn.net" ]
    },
    cdnjs: {
        id: "cdnjs",
        name: {
            ja: "cdnjs",
            en: "cdnjs"
        },
        recipient: {
            name: {
                ja: "Cloudflare, Inc.",
                en: "Cloudflare, Inc."
            },
            country: "US",
            url: "https://www.cloudflare.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://www.cloudflare.com/privacypolicy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "cdnjs.cloudflare.com" ]
    },
    "channel-talk": {
        id: "channel-talk",
        name: {
            ja: "\u30c1\u30e3\u30cd\u30eb\u30c8\u30fc\u30af",
            en: "Channel Talk"
        },
        recipient: {
            name: {
                ja: "Channel Corporation",
                en: "Channel Corporation"
            },
            country: "KR",
            url: "https://channel.io/"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://channel.io/en/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "cdn.channel.io" ]
    },
    "cloudflare-turnstile": {
        id: "cloudflare-turnstile",
        name: {
            ja: "Cloudflare Turnstile",
            en: "Cloudflare Turnstile"
        },
        recipient: {
            name: {
                ja: "Cloudflare, Inc.",
                en: "Cloudflare, Inc."
            },
            country: "US",
            url: "https://www.cloudflare.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u52d5\u4f5c\u306e\u7279\u5fb4",
            en: "How the browser behaves"
        } ],
        theirPurpose: {
            ja: "\u4eba\u306b\u3088\u308b\u64cd\u4f5c\u304b\u3069\u3046\u304b\u3092\u898b\u5206\u3051\u308b\u305f\u3081",
            en: "To tell people from programs"
        },
        mechanism: [ "tag" ],
        policyUrl: "https://www.cloudflare.com/privacypolicy/",
        hosts: [ "challenges.cloudflare.com" ]
    },
    "cloudflare-web-analytics": {
        id: "cloudflare-web-analytics",
        name: {
            ja: "Cloudflare Web Analytics",
            en: "Cloudflare Web Analytics"
        },
        recipient: {
            name: {
                ja: "Cloudflare, Inc.",
                en: "Cloudflare, Inc."
            },
            country: "US",
            url: "https://www.cloudflare.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30da\u30fc\u30b8\u306e\u8868\u793a\u306b\u304b\u304b\u3063\u305f\u6642\u9593",
            en: "How long pages take to appear"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306b\u3001\u30a2\u30af\u30bb\u30b9\u306e\u72b6\u6cc1\u3068\u30da\u30fc\u30b8\u306e\u901f\u3055\u3092\u793a\u3059\u305f\u3081",
            en: "To show the company that runs the site how it is visited, and how fast its pages are"
        },
        mechanism: [ "tag" ],
        policyUrl: "https://www.cloudflare.com/privacypolicy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "cloudflareinsights.com" ]
    },
    contentsquare: {
        id: "contentsquare",
        name: {
            ja: "Contentsquare",
            en: "Contentsquare"
        },
        recipient: {
            name: {
                ja: "Content Square SAS",
                en: "Content Square SAS"
            },
            country: "FR",
            url: "https://contentsquare.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3001\u30b9\u30af\u30ed\u30fc\u30eb\u3001\u30de\u30a6\u30b9\u306e\u52d5\u304d",
            en: "Clicks, scrolling and movements of the mouse"
        }, {
            ja: "\u5165\u529b\u6b04\u306b\u89e6\u308c\u305f\u3053\u3068\uff08\u5165\u529b\u3057\u305f\u6587\u5b57\u306f\u9001\u3089\u308c\u307e\u305b\u3093\uff09",
            en: "That a field was touched (what is typed is not sent)"
        }, {
            ja: "\u8868\u793a\u3057\u305f\u30da\u30fc\u30b8\u306e\u69cb\u6210\uff08\u4e00\u90e8\u306e\u8a2a\u554f\u8005\uff09",
            en: "How the page shown is built, for some visitors"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u30b5\u30a4\u30c8\u306e\u4f7f\u308f\u308c\u65b9\u3092\u89e3\u6790\u3059\u308b\u305f\u3081",
            en: "To analyse how the site is used, on behalf of the company that runs it"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://contentsquare.com/privacy-center/privacy-policy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_cs_id",
            party: "first",
            lifetime: "P13M"
        }, {
            name: "_cs_s",
            party: "first",
            lifetime: "PT30M"
        }, {
            name: "_cs_c",
            party: "first",
            lifetime: "P13M"
        } ],
        hosts: [ "contentsquare.net", "content-square.net" ]
    },
    "crazy-egg": {
        id: "crazy-egg",
        name: {
            ja: "Crazy Egg",
            en: "Crazy Egg"
        },
        recipient: {
            name: {
                ja: "Crazy Egg, Inc.",
                en: "Crazy Egg, Inc."
            },
            country: "US",
            url: "https://www.crazyegg.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3001\u30b9\u30af\u30ed\u30fc\u30eb\u3001\u30de\u30a6\u30b9\u306e\u52d5\u304d",
            en: "Clicks, scrolling and movements of the mouse"
        }, {
            ja: "\u753b\u9762\u306e\u64cd\u4f5c\u306e\u8a18\u9332\uff08\u4f7f\u3046\u5834\u5408\u3002\u5165\u529b\u3057\u305f\u6587\u5b57\u306f\u4f0f\u305b\u3089\u308c\u307e\u3059\uff09",
            en: "A recording of what is done on the page, where it is used (what is typed is masked)"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u30b5\u30a4\u30c8\u306e\u4f7f\u308f\u308c\u65b9\u3092\u89e3\u6790\u3059\u308b\u305f\u3081",
            en: "To analyse how the site is used, on behalf of the company that runs it"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.crazyegg.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_ce.s",
            party: "first",
            lifetime: "P1Y"
        }, {
            name: "_ceir",
            party: "first",
            lifetime: "P1Y"
        } ],
        hosts: [ "crazyegg.com" ]
    },
    crisp: {
        id: "crisp",
        name: {
            ja: "Crisp",
            en: "Crisp"
        },
        recipient: {
            name: {
                ja: "Crisp IM SAS",
                en: "Crisp IM SAS"
            },
            country: "FR",
            url: "https://crisp.chat/"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://crisp.chat/en/privacy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "crisp-client/*",
            party: "first",
            lifetime: "P6M"
        } ],
        hosts: [ "crisp.chat" ]
    },
    criteo: {
        id: "criteo",
        name: {
            ja: "Criteo",
            en: "Criteo"
        },
        recipient: {
            name: {
                ja: "Criteo S.A.",
                en: "Criteo S.A."
            },
            country: "FR",
            url: "https://www.criteo.com/"
        },
        dataSent: [ {
            ja: "Criteo\u306e\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "The identifier of the Criteo cookie"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9\uff08\u672b\u5c3e\u3092\u9664\u304f\uff09",
            en: "IP address, without its last part"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u65e5\u6642",
            en: "When a page was viewed"
        }, {
            ja: "\u898b\u305f\u5546\u54c1\u3001\u304b\u3054\u306b\u5165\u308c\u305f\u5546\u54c1\u3001\u8cfc\u5165\u3057\u305f\u5546\u54c1",
            en: "Products viewed, put into the basket and bought"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://www.criteo.com/privacy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://www.criteo.com/jp/privacy/"
        } ],
        hosts: [ "criteo.com", "criteo.net" ]
    },
    "datadog-rum": {
        id: "datadog-rum",
        name: {
            ja: "Datadog \u30ea\u30a2\u30eb\u30e6\u30fc\u30b6\u30fc\u30e2\u30cb\u30bf\u30ea\u30f3\u30b0",
            en: "Datadog Real User Monitoring"
        },
        recipient: {
            name: {
                ja: "Datadog, Inc.",
                en: "Datadog, Inc."
            },
            country: "US",
            url: "https://www.datadoghq.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3057\u305f\u30dc\u30bf\u30f3\u3068\u3001\u305d\u306e\u6587\u5b57",
            en: "Buttons clicked, and their labels"
        }, {
            ja: "\u30da\u30fc\u30b8\u306e\u8868\u793a\u306b\u304b\u304b\u3063\u305f\u6642\u9593",
            en: "How long pages take to appear"
        }, {
            ja: "\u30d7\u30ed\u30b0\u30e9\u30e0\u306e\u30a8\u30e9\u30fc\u306e\u5185\u5bb9",
            en: "What went wrong in a program"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u30b5\u30a4\u30c8\u306e\u901f\u3055\u3068\u30a8\u30e9\u30fc\u3092\u8abf\u3079\u308b\u305f\u3081",
            en: "To look into speed and errors of the site, on behalf of the company that runs it"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.datadoghq.com/legal/privacy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_dd_s",
            party: "first"
        } ],
        hosts: [ "datadoghq-browser-agent.com", "browser-intake-datadoghq.com", "browser-intake-us3-datadoghq.com", "browser-intake-us5-datadoghq.com", "browser-intake-datadoghq.eu", "browser-intake-ap1-datadoghq.com" ]
    },
    "facebook-plugins": {
        id: "facebook-plugins",
        name: {
            ja: "Facebook \u306e\u30bd\u30fc\u30b7\u30e3\u30eb\u30d7\u30e9\u30b0\u30a4\u30f3",
            en: "Facebook social plugins"
        },
        recipient: {
            name: {
                ja: "Meta Platforms, Inc.",
                en: "Meta Platforms, Inc."
            },
            country: "US",
            url: "https://www.meta.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.facebook.com/privacy/policy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "connect.facebook.net", "www.facebook.com" ]
    },
    fluct: {
        id: "fluct",
        name: {
            ja: "fluct",
            en: "fluct"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793efluct",
                en: "fluct, Inc."
            },
            country: "JP",
            url: "https://corp.fluct.jp/"
        },
        dataSent: [ {
            ja: "\u30a6\u30a7\u30d6\u30b5\u30a4\u30c8\u306e\u95b2\u89a7\u306e\u5c65\u6b74",
            en: "Which websites were viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u5229\u7528\u3057\u3066\u3044\u308b\u5730\u57df",
            en: "The region of use"
        }, {
            ja: "\u898b\u305f\u5e83\u544a\u3068\u3001\u30af\u30ea\u30c3\u30af\u3057\u305f\u5e83\u544a",
            en: "Advertisements seen and clicked"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u3092\u914d\u4fe1\u3059\u308b\u305f\u3081",
            en: "To deliver advertising"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://corp.fluct.jp/privacy/ads/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://corp.fluct.jp/privacy/ads/"
        } ],
        hosts: [ "adingo.jp" ]
    },
    "font-awesome": {
        id: "font-awesome",
        name: {
            ja: "Font Awesome",
            en: "Font Awesome"
        },
        recipient: {
            name: {
                ja: "Fonticons, Inc.",
                en: "Fonticons, Inc."
            },
            url: "https://fontawesome.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://fontawesome.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "fontawesome.com" ]
    },
    freakout: {
        id: "freakout",
        name: {
            ja: "Red\uff08FreakOut\uff09",
            en: "Red (FreakOut)"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30d5\u30ea\u30fc\u30af\u30a2\u30a6\u30c8",
                en: "FreakOut, Inc."
            },
            country: "JP",
            url: "https://www.fout.co.jp/"
        },
        theirPurpose: {
            ja: "\u5229\u7528\u8005\u306e\u60c5\u5831\u3092\u3082\u3068\u306b\u3001\u95a2\u9023\u306e\u6df1\u3044\u5e83\u544a\u3092\u8868\u793a\u3059\u308b\u305f\u3081",
            en: "To show advertising that is close to the interests of people, based on information about them"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://js.fout.jp/info/privacy.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "fout.jp" ]
    },
    freshchat: {
        id: "freshchat",
        name: {
            ja: "Freshchat",
            en: "Freshchat"
        },
        recipient: {
            name: {
                ja: "Freshworks Inc.",
                en: "Freshworks Inc."
            },
            country: "US",
            url: "https://www.freshworks.com/"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.freshworks.com/privacy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "freshchat.com" ]
    },
    fullstory: {
        id: "fullstory",
        name: {
            ja: "Fullstory",
            en: "Fullstory"
        },
        recipient: {
            name: {
                ja: "FullStory, Inc.",
                en: "FullStory, Inc."
            },
            country: "US",
            url: "https://www.fullstory.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u3068\u3001\u3068\u3069\u307e\u3063\u305f\u6642\u9593",
            en: "Pages viewed, and the time spent on them"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3001\u30b9\u30af\u30ed\u30fc\u30eb\u3001\u30de\u30a6\u30b9\u306e\u52d5\u304d",
            en: "Clicks, scrolling and movements of the mouse"
        }, {
            ja: "\u5165\u529b\u3057\u305f\u6587\u5b57\uff08\u30b5\u30a4\u30c8\u304c\u4f0f\u305b\u305f\u3082\u306e\u3092\u9664\u304f\uff09",
            en: "What is typed, except where the site masks it"
        }, {
            ja: "\u8868\u793a\u3057\u305f\u30da\u30fc\u30b8\u306e\u69cb\u6210",
            en: "How the page shown is built"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u30b5\u30a4\u30c8\u306e\u4f7f\u308f\u308c\u65b9\u3092\u89e3\u6790\u3059\u308b\u305f\u3081",
            en: "To analyse how the site is used, on behalf of the company that runs it"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.fullstory.com/legal/privacy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "fs_uid",
            party: "first",
            lifetime: "P1Y"
        } ],
        hosts: [ "fullstory.com" ]
    },
    geniee: {
        id: "geniee",
        name: {
            ja: "GENIEE",
            en: "GENIEE"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30b8\u30fc\u30cb\u30fc",
                en: "Geniee, Inc."
            },
            country: "JP",
            url: "https://geniee.co.jp/"
        },
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "genieessp.jp", "genieesspv.jp", "gssprt.jp" ]
    },
    "google-ad-manager": {
        id: "google-ad-manager",
        name: {
            ja: "Google \u30a2\u30c9 \u30de\u30cd\u30fc\u30b8\u30e3\u30fc",
            en: "Google Ad Manager"
        },
        recipient: {
            name: {
                ja: "Google LLC",
                en: "Google LLC"
            },
            country: "US",
            url: "https://about.google/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30fc\u30d3\u30b9\u306e\u63d0\u4f9b\u3068\u6539\u5584\u3001\u65b0\u3057\u3044\u30b5\u30fc\u30d3\u30b9\u306e\u958b\u767a\u3001\u5e83\u544a\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u3001\u4e0d\u6b63\u306e\u9632\u6b62\u3001\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u30b3\u30f3\u30c6\u30f3\u30c4\u3068\u5e83\u544a\u306e\u8868\u793a\u306e\u305f\u3081",
            en: "To provide and improve its services, develop new ones, measure advertising, prevent abuse, and suit content and advertising to people"
        },
        mechanism: [ "tag", "cookie", "web-beacon" ],
        behavioralAds: true,
        policyUrl: "https://policies.google.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://myadcenter.google.com/"
        } ],
        hosts: [ "googletagservices.com", "doubleclick.net", "googlesyndication.com" ]
    },
    "google-ads": {
        id: "google-ads",
        name: {
            ja: "Google \u5e83\u544a\uff08\u30b3\u30f3\u30d0\u30fc\u30b8\u30e7\u30f3\u6e2c\u5b9a\u3068\u30ea\u30de\u30fc\u30b1\u30c6\u30a3\u30f3\u30b0\uff09",
            en: "Google Ads (conversion measurement and remarketing)"
        },
        recipient: {
            name: {
                ja: "Google LLC",
                en: "Google LLC"
            },
            country: "US",
            url: "https://about.google/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30fc\u30d3\u30b9\u306e\u63d0\u4f9b\u3068\u6539\u5584\u3001\u65b0\u3057\u3044\u30b5\u30fc\u30d3\u30b9\u306e\u958b\u767a\u3001\u5e83\u544a\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u3001\u4e0d\u6b63\u306e\u9632\u6b62\u3001\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u30b3\u30f3\u30c6\u30f3\u30c4\u3068\u5e83\u544a\u306e\u8868\u793a\u306e\u305f\u3081",
            en: "To provide and improve its services, develop new ones, measure advertising, prevent abuse, and suit content and advertising to people"
        },
        mechanism: [ "tag", "cookie", "web-beacon" ],
        behavioralAds: true,
        policyUrl: "https://policies.google.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://myadcenter.google.com/"
        } ],
        cookies: [ {
            name: "_gcl_au",
            party: "first",
            lifetime: "P90D",
            purpose: {
                ja: "\u5e83\u544a\u306e\u30af\u30ea\u30c3\u30af\u3068\u6210\u679c\u3092\u7d50\u3073\u4ed8\u3051\u308b\u305f\u3081",
                en: "To link clicks on advertisements with results"
            }
        }, {
            name: "_gcl_aw",
            party: "first",
            lifetime: "P90D",
            purpose: {
                ja: "\u5e83\u544a\u306e\u30af\u30ea\u30c3\u30af\u3092\u899a\u3048\u3066\u304a\u304f\u305f\u3081",
                en: "To remember clicks on advertisements"
            }
        }, {
            name: "IDE",
            domain: ".doubleclick.net",
            party: "third",
            lifetime: "P2Y",
            purpose: {
                ja: "\u5e83\u544a\u3092\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u308b\u305f\u3081",
                en: "To suit advertising to people"
            }
        } ],
        hosts: [ "googleadservices.com", "googlesyndication.com", "doubleclick.net", "googletagmanager.com" ]
    },
    "google-adsense": {
        id: "google-adsense",
        name: {
            ja: "Google AdSense",
            en: "Google AdSense"
        },
        recipient: {
            name: {
                ja: "Google LLC",
                en: "Google LLC"
            },
            country: "US",
            url: "https://about.google/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30fc\u30d3\u30b9\u306e\u63d0\u4f9b\u3068\u6539\u5584\u3001\u65b0\u3057\u3044\u30b5\u30fc\u30d3\u30b9\u306e\u958b\u767a\u3001\u5e83\u544a\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u3001\u4e0d\u6b63\u306e\u9632\u6b62\u3001\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u30b3\u30f3\u30c6\u30f3\u30c4\u3068\u5e83\u544a\u306e\u8868\u793a\u306e\u305f\u3081",
            en: "To provide and improve its services, develop new ones, measure advertising, prevent abuse, and suit content and advertising to people"
        },
        mechanism: [ "tag", "cookie", "web-beacon" ],
        behavioralAds: true,
        policyUrl: "https://policies.google.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://myadcenter.google.com/"
        } ],
        cookies: [ {
            name: "__gpi",
            party: "first",
            lifetime: "P13M",
            purpose: {
                ja: "\u5e83\u544a\u3092\u8868\u793a\u3057\u3001\u305d\u306e\u56de\u6570\u3092\u6570\u3048\u308b\u305f\u3081",
                en: "To show advertisements and count how often"
            }
        } ],
        hosts: [ "googlesyndication.com", "doubleclick.net", "googleadservices.com", "googletagservices.com" ]
    },
    "google-analytics-4": {
        id: "google-analytics-4",
        name: {
            ja: "Google \u30a2\u30ca\u30ea\u30c6\u30a3\u30af\u30b9 4",
            en: "Google Analytics 4"
        },
        recipient: {
            name: {
                ja: "Google LLC",
                en: "Google LLC"
            },
            country: "US",
            url: "https://about.google/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u30bf\u30a4\u30c8\u30eb",
            en: "Titles of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u8a00\u8a9e",
            en: "The language of the browser"
        }, {
            ja: "\u753b\u9762\u306e\u5927\u304d\u3055",
            en: "The size of the screen"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30fc\u30d3\u30b9\u306e\u63d0\u4f9b\u3068\u6539\u5584\u3001\u65b0\u3057\u3044\u30b5\u30fc\u30d3\u30b9\u306e\u958b\u767a\u3001\u5e83\u544a\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u3001\u4e0d\u6b63\u306e\u9632\u6b62\u3001\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u30b3\u30f3\u30c6\u30f3\u30c4\u3068\u5e83\u544a\u306e\u8868\u793a\u306e\u305f\u3081",
            en: "To provide and improve its services, develop new ones, measure advertising, prevent abuse, and suit content and advertising to people"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://policies.google.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "transmission",
            url: "https://tools.google.com/dlpage/gaoptout?hl=ja"
        } ],
        cookies: [ {
            name: "_ga",
            party: "first",
            lifetime: "P2Y",
            purpose: {
                ja: "\u5229\u7528\u8005\u3092\u898b\u5206\u3051\u308b\u305f\u3081",
                en: "To tell visitors apart"
            }
        }, {
            name: "_ga_*",
            party: "first",
            lifetime: "P2Y",
            purpose: {
                ja: "\u8a2a\u554f\u306e\u72b6\u614b\u3092\u4fdd\u3064\u305f\u3081",
                en: "To keep the state of a visit"
            }
        } ],
        hosts: [ "google-analytics.com", "analytics.google.com", "googletagmanager.com" ]
    },
    "google-fonts": {
        id: "google-fonts",
        name: {
            ja: "Google Fonts",
            en: "Google Fonts"
        },
        recipient: {
            name: {
                ja: "Google LLC",
                en: "Google LLC"
            },
            country: "US",
            url: "https://about.google/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://policies.google.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "fonts.googleapis.com", "fonts.gstatic.com" ]
    },
    "google-forms": {
        id: "google-forms",
        name: {
            ja: "Google \u30d5\u30a9\u30fc\u30e0",
            en: "Google Forms"
        },
        recipient: {
            name: {
                ja: "Google LLC",
                en: "Google LLC"
            },
            country: "US",
            url: "https://about.google/"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://policies.google.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "docs.google.com", "forms.gle" ]
    },
    "google-hosted-libraries": {
        id: "google-hosted-libraries",
        name: {
            ja: "Google Hosted Libraries",
            en: "Google Hosted Libraries"
        },
        recipient: {
            name: {
                ja: "Google LLC",
                en: "Google LLC"
            },
            country: "US",
            url: "https://about.google/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://policies.google.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "ajax.googleapis.com" ]
    },
    "google-maps": {
        id: "google-maps",
        name: {
            ja: "Google \u30de\u30c3\u30d7",
            en: "Google Maps"
        },
        recipient: {
            name: {
                ja: "Google LLC",
                en: "Google LLC"
            },
            country: "US",
            url: "https://about.google/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30fc\u30d3\u30b9\u306e\u63d0\u4f9b\u3068\u6539\u5584\u3001\u65b0\u3057\u3044\u30b5\u30fc\u30d3\u30b9\u306e\u958b\u767a\u3001\u5e83\u544a\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u3001\u4e0d\u6b63\u306e\u9632\u6b62\u3001\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u30b3\u30f3\u30c6\u30f3\u30c4\u3068\u5e83\u544a\u306e\u8868\u793a\u306e\u305f\u3081",
            en: "To provide and improve its services, develop new ones, measure advertising, prevent abuse, and suit content and advertising to people"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://policies.google.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "maps.google.com", "maps.googleapis.com", "maps.gstatic.com" ]
    },
    "google-recaptcha": {
        id: "google-recaptcha",
        name: {
            ja: "Google reCAPTCHA",
            en: "Google reCAPTCHA"
        },
        recipient: {
            name: {
                ja: "Google LLC",
                en: "Google LLC"
            },
            country: "US",
            url: "https://about.google/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u753b\u9762\u306e\u64cd\u4f5c",
            en: "What is done on the screen"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://policies.google.com/privacy",
        cookies: [ {
            name: "_GRECAPTCHA",
            domain: "www.google.com",
            party: "third",
            purpose: {
                ja: "\u4eba\u306b\u3088\u308b\u64cd\u4f5c\u304b\u3069\u3046\u304b\u3092\u898b\u5206\u3051\u308b\u305f\u3081",
                en: "To tell people from programs"
            }
        } ],
        hosts: [ "recaptcha.net", "www.google.com", "www.gstatic.com" ]
    },
    "google-tag-manager": {
        id: "google-tag-manager",
        name: {
            ja: "Google \u30bf\u30b0\u30de\u30cd\u30fc\u30b8\u30e3\u30fc",
            en: "Google Tag Manager"
        },
        recipient: {
            name: {
                ja: "Google LLC",
                en: "Google LLC"
            },
            country: "US",
            url: "https://about.google/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30fc\u30d3\u30b9\u306e\u63d0\u4f9b\u3068\u6539\u5584\u3001\u65b0\u3057\u3044\u30b5\u30fc\u30d3\u30b9\u306e\u958b\u767a\u3001\u5e83\u544a\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u3001\u4e0d\u6b63\u306e\u9632\u6b62\u3001\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u30b3\u30f3\u30c6\u30f3\u30c4\u3068\u5e83\u544a\u306e\u8868\u793a\u306e\u305f\u3081",
            en: "To provide and improve its services, develop new ones, measure advertising, prevent abuse, and suit content and advertising to people"
        },
        mechanism: [ "tag" ],
        policyUrl: "https://policies.google.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "googletagmanager.com" ]
    },
    "hatena-bookmark": {
        id: "hatena-bookmark",
        name: {
            ja: "\u306f\u3066\u306a\u30d6\u30c3\u30af\u30de\u30fc\u30af\u30dc\u30bf\u30f3",
            en: "Hatena Bookmark button"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u306f\u3066\u306a",
                en: "Hatena Co., Ltd."
            },
            country: "JP",
            url: "https://hatenacorp.jp/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://policies.hatena.ne.jp/privacypolicy-ja",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "b.hatena.ne.jp", "b.st-hatena.com" ]
    },
    hcaptcha: {
        id: "hcaptcha",
        name: {
            ja: "hCaptcha",
            en: "hCaptcha"
        },
        recipient: {
            name: {
                ja: "Intuition Machines, Inc.",
                en: "Intuition Machines, Inc."
            },
            country: "US",
            url: "https://www.hcaptcha.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://www.hcaptcha.com/privacy",
        hosts: [ "hcaptcha.com" ]
    },
    heap: {
        id: "heap",
        name: {
            ja: "Heap",
            en: "Heap"
        },
        recipient: {
            name: {
                ja: "Heap Inc.",
                en: "Heap Inc."
            },
            country: "US",
            url: "https://www.heap.io/"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.heap.io/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_hp2_id.*",
            party: "first"
        }, {
            name: "_hp2_ses_props.*",
            party: "first",
            lifetime: "PT30M"
        }, {
            name: "_hp5_meta.*",
            party: "first"
        } ],
        hosts: [ "heapanalytics.com" ]
    },
    hotjar: {
        id: "hotjar",
        name: {
            ja: "Hotjar",
            en: "Hotjar"
        },
        recipient: {
            name: {
                ja: "Hotjar Ltd.",
                en: "Hotjar Ltd."
            },
            country: "MT",
            url: "https://www.hotjar.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u753b\u9762\u306e\u5927\u304d\u3055",
            en: "The size of the screen"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u8a00\u8a9e",
            en: "The language of the browser"
        }, {
            ja: "\u56fd",
            en: "The country"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3001\u30b9\u30af\u30ed\u30fc\u30eb\u3001\u30de\u30a6\u30b9\u306e\u52d5\u304d",
            en: "Clicks, scrolling and movements of the mouse"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.hotjar.com/legal/policies/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_hjSessionUser_*",
            party: "first",
            lifetime: "P1Y"
        }, {
            name: "_hjSession_*",
            party: "first",
            lifetime: "PT30M"
        } ],
        hosts: [ "hotjar.com", "hotjar.io" ]
    },
    hubspot: {
        id: "hubspot",
        name: {
            ja: "HubSpot",
            en: "HubSpot"
        },
        recipient: {
            name: {
                ja: "HubSpot, Inc.",
                en: "HubSpot, Inc."
            },
            country: "US",
            url: "https://www.hubspot.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://legal.hubspot.com/privacy-policy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "__hstc",
            party: "first"
        }, {
            name: "hubspotutk",
            party: "first"
        }, {
            name: "__hssc",
            party: "first",
            lifetime: "PT30M"
        }, {
            name: "__hssrc",
            party: "first",
            lifetime: "session"
        } ],
        hosts: [ "hs-scripts.com", "hs-analytics.net", "hsforms.net", "hsforms.com", "hs-banner.com", "hubspot.com" ]
    },
    "i-mobile": {
        id: "i-mobile",
        name: {
            ja: "i-mobile Ad Network",
            en: "i-mobile Ad Network"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30a2\u30a4\u30e2\u30d0\u30a4\u30eb",
                en: "i-mobile Co., Ltd."
            },
            country: "JP",
            url: "https://www.i-mobile.co.jp/"
        },
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://www.i-mobile.co.jp/privacy.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://www.i-mobile.co.jp/optout.html"
        } ],
        hosts: [ "i-mobile.co.jp" ]
    },
    "instagram-embed": {
        id: "instagram-embed",
        name: {
            ja: "Instagram \u306e\u6295\u7a3f\u306e\u57cb\u3081\u8fbc\u307f",
            en: "Embedded Instagram posts"
        },
        recipient: {
            name: {
                ja: "Meta Platforms, Inc.",
                en: "Meta Platforms, Inc."
            },
            country: "US",
            url: "https://www.meta.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.facebook.com/privacy/policy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "instagram.com", "cdninstagram.com" ]
    },
    intercom: {
        id: "intercom",
        name: {
            ja: "Intercom",
            en: "Intercom"
        },
        recipient: {
            name: {
                ja: "Intercom, Inc.",
                en: "Intercom, Inc."
            },
            country: "US",
            url: "https://www.intercom.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u65e5\u6642",
            en: "When a page was viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u8a00\u8a9e",
            en: "The language of the browser"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u30c1\u30e3\u30c3\u30c8\u306b\u66f8\u3044\u305f\u5185\u5bb9",
            en: "What is written in the chat"
        }, {
            ja: "\u6c0f\u540d\u3001\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9\u3001\u96fb\u8a71\u756a\u53f7\uff08\u5165\u529b\u3057\u305f\u5834\u5408\uff09",
            en: "Name, e-mail address and phone number, where they are given"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u8a2a\u308c\u305f\u4eba\u3068\u306e\u3084\u308a\u53d6\u308a\u3092\u652f\u3048\u308b\u305f\u3081",
            en: "To support conversations with visitors, on behalf of the company that runs the site"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.intercom.com/legal/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "intercom-id-*",
            party: "first",
            lifetime: "P9M"
        }, {
            name: "intercom-session-*",
            party: "first",
            lifetime: "P7D"
        }, {
            name: "intercom-device-id-*",
            party: "first",
            lifetime: "P9M"
        } ],
        hosts: [ "intercom.io", "intercomcdn.com" ]
    },
    "intimate-merger": {
        id: "intimate-merger",
        name: {
            ja: "IM-DMP",
            en: "IM-DMP"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30a4\u30f3\u30c6\u30a3\u30e1\u30fc\u30c8\u30fb\u30de\u30fc\u30b8\u30e3\u30fc",
                en: "Intimate Merger, Inc."
            },
            country: "JP",
            url: "https://corp.intimatemerger.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u30b5\u30a4\u30c8\u306e\u95b2\u89a7\u306e\u5c65\u6b74\u3068\u3001\u8cfc\u5165\u306e\u5c65\u6b74",
            en: "Which pages were viewed, and what was bought"
        } ],
        theirPurpose: {
            ja: "\u8208\u5473\u3084\u55dc\u597d\u3092\u5206\u985e\u3057\u3001\u305d\u308c\u306b\u5408\u308f\u305b\u305f\u5e83\u544a\u3092\u914d\u4fe1\u3059\u308b\u4f01\u696d\u306b\u63d0\u4f9b\u3059\u308b\u305f\u3081",
            en: "To sort people by their interests, for companies that deliver advertising accordingly"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://corp.intimatemerger.com/datapolicy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://corp.intimatemerger.com/opt-out-faq/"
        } ],
        hosts: [ "im-apps.net" ]
    },
    "jquery-cdn": {
        id: "jquery-cdn",
        name: {
            ja: "jQuery CDN",
            en: "jQuery CDN"
        },
        recipient: {
            name: {
                ja: "OpenJS Foundation",
                en: "OpenJS Foundation"
            },
            country: "US",
            url: "https://openjsf.org/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "code.jquery.com" ]
    },
    jsdelivr: {
        id: "jsdelivr",
        name: {
            ja: "jsDelivr",
            en: "jsDelivr"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "jsdelivr.net" ]
    },
    "kaizen-platform": {
        id: "kaizen-platform",
        name: {
            ja: "Kaizen Platform",
            en: "Kaizen Platform"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793eKaizen Platform",
                en: "Kaizen Platform, Inc."
            },
            country: "JP",
            url: "https://kaizenplatform.com/"
        },
        mechanism: [ "tag" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "kaizenplatform.net" ]
    },
    karte: {
        id: "karte",
        name: {
            ja: "KARTE",
            en: "KARTE"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30d7\u30ec\u30a4\u30c9",
                en: "PLAID, Inc."
            },
            country: "JP",
            url: "https://plaid.co.jp/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u65e5\u6642",
            en: "When a page was viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u5229\u7528\u8005\u306e\u5c5e\u6027\u3068\u3001\u8cfc\u5165\u3057\u305f\u5546\u54c1\u3001\u91d1\u984d\uff08\u30b5\u30a4\u30c8\u304c\u9001\u308b\u3088\u3046\u306b\u8a2d\u5b9a\u3057\u3066\u3044\u308b\u5834\u5408\uff09",
            en: "Attributes of the visitor, products bought and prices, where the site has set it to send them"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u8a2a\u308c\u305f\u4eba\u306e\u884c\u52d5\u3092\u89e3\u6790\u3057\u3001\u305d\u306e\u4eba\u306b\u5408\u308f\u305b\u305f\u6848\u5185\u3092\u8868\u793a\u3059\u308b\u305f\u3081",
            en: "To analyse what visitors do, on behalf of the company that runs the site, and to show messages that suit them"
        },
        mechanism: [ "tag", "cookie" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "krt.vis",
            party: "first",
            lifetime: "P2Y",
            purpose: {
                ja: "\u8a2a\u554f\u3092\u307e\u305f\u3044\u3067\u540c\u3058\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u305f\u3081",
                en: "To recognise a browser across visits"
            }
        } ],
        hosts: [ "karte.io" ]
    },
    "line-social-plugins": {
        id: "line-social-plugins",
        name: {
            ja: "LINE \u30bd\u30fc\u30b7\u30e3\u30eb\u30d7\u30e9\u30b0\u30a4\u30f3",
            en: "LINE Social Plugins"
        },
        recipient: {
            name: {
                ja: "LINE\u30e4\u30d5\u30fc\u682a\u5f0f\u4f1a\u793e",
                en: "LY Corporation"
            },
            country: "JP",
            url: "https://www.lycorp.co.jp/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://privacy.lycorp.co.jp/ja/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "social-plugins.line.me", "line-scdn.net" ]
    },
    "line-tag": {
        id: "line-tag",
        name: {
            ja: "LINE Tag",
            en: "LINE Tag"
        },
        recipient: {
            name: {
                ja: "LINE\u30e4\u30d5\u30fc\u682a\u5f0f\u4f1a\u793e",
                en: "LY Corporation"
            },
            country: "JP",
            url: "https://www.lycorp.co.jp/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30b5\u30a4\u30c8\u3092\u8a2a\u308c\u305f\u5c65\u6b74\u3068\u3001\u30b5\u30a4\u30c8\u3067\u306e\u884c\u52d5\u306e\u5c65\u6b74",
            en: "Visits to the site, and what was done there"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag" ],
        behavioralAds: true,
        policyUrl: "https://privacy.lycorp.co.jp/ja/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://terms.line.me/line_rules_optimize"
        } ],
        hosts: [ "d.line-scdn.net", "tr.line.me" ]
    },
    "linkedin-insight-tag": {
        id: "linkedin-insight-tag",
        name: {
            ja: "LinkedIn Insight Tag",
            en: "LinkedIn Insight Tag"
        },
        recipient: {
            name: {
                ja: "LinkedIn Corporation",
                en: "LinkedIn Corporation"
            },
            country: "US",
            url: "https://www.linkedin.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u65e5\u6642",
            en: "When a page was viewed"
        }, {
            ja: "LinkedIn\u306e\u4f1a\u54e1\u306e\u8b58\u5225\u5b50\uff08\u30ed\u30b0\u30a4\u30f3\u4e2d\u306e\u5834\u5408\uff09",
            en: "The identifier of the LinkedIn member, when signed in"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3057\u305f\u30dc\u30bf\u30f3\u3068\u3001\u305d\u306e\u6587\u5b57",
            en: "Buttons clicked, and their labels"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag", "cookie", "web-beacon" ],
        behavioralAds: true,
        policyUrl: "https://www.linkedin.com/legal/privacy-policy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "li_fat_id",
            party: "first",
            lifetime: "P30D"
        }, {
            name: "bcookie",
            domain: ".linkedin.com",
            party: "third",
            lifetime: "P1Y"
        }, {
            name: "lidc",
            domain: ".linkedin.com",
            party: "third",
            lifetime: "P1D"
        } ],
        hosts: [ "snap.licdn.com", "px.ads.linkedin.com" ]
    },
    logicad: {
        id: "logicad",
        name: {
            ja: "Logicad",
            en: "Logicad"
        },
        recipient: {
            name: {
                ja: "SMN\u682a\u5f0f\u4f1a\u793e",
                en: "SMN Corporation"
            },
            country: "JP",
            url: "https://www.so-netmedia.jp/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u30b5\u30a4\u30c8\u3092\u8a2a\u308c\u305f\u5c65\u6b74\u3068\u3001\u30b5\u30a4\u30c8\u3067\u306e\u884c\u52d5\u306e\u5c65\u6b74",
            en: "Visits to the site, and what was done there"
        } ],
        theirPurpose: {
            ja: "\u8da3\u5473\u3084\u55dc\u597d\u306b\u5408\u308f\u305b\u305f\u5e83\u544a\u3092\u914d\u4fe1\u3059\u308b\u305f\u3081",
            en: "To deliver advertising that suits the interests of people"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://www.so-netmedia.jp/cookie/index.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://www.so-netmedia.jp/cookie/index.html"
        } ],
        hosts: [ "ladsp.com" ]
    },
    logly: {
        id: "logly",
        name: {
            ja: "LOGLY lift",
            en: "LOGLY lift"
        },
        recipient: {
            name: {
                ja: "\u30ed\u30b0\u30ea\u30fc\u682a\u5f0f\u4f1a\u793e",
                en: "LOGLY, Inc."
            },
            country: "JP",
            url: "https://www.logly.co.jp/"
        },
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://www.logly.co.jp/privacy.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "logly.co.jp" ]
    },
    mapbox: {
        id: "mapbox",
        name: {
            ja: "Mapbox",
            en: "Mapbox"
        },
        recipient: {
            name: {
                ja: "Mapbox, Inc.",
                en: "Mapbox, Inc."
            },
            country: "US",
            url: "https://www.mapbox.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://www.mapbox.com/legal/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "mapbox.com" ]
    },
    marketo: {
        id: "marketo",
        name: {
            ja: "Adobe Marketo Engage",
            en: "Adobe Marketo Engage"
        },
        recipient: {
            name: {
                ja: "Adobe Inc.",
                en: "Adobe Inc."
            },
            country: "US",
            url: "https://www.adobe.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3057\u305f\u30ea\u30f3\u30af",
            en: "Links clicked"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.adobe.com/privacy.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_mkto_trk",
            party: "first",
            lifetime: "P2Y"
        } ],
        hosts: [ "marketo.net", "marketo.com", "mktoresp.com" ]
    },
    "matomo-cloud": {
        id: "matomo-cloud",
        name: {
            ja: "Matomo Cloud",
            en: "Matomo Cloud"
        },
        recipient: {
            name: {
                ja: "InnoCraft Ltd",
                en: "InnoCraft Ltd"
            },
            country: "NZ",
            url: "https://matomo.org/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u30bf\u30a4\u30c8\u30eb",
            en: "Titles of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u8a00\u8a9e",
            en: "The language of the browser"
        }, {
            ja: "\u753b\u9762\u306e\u5927\u304d\u3055",
            en: "The size of the screen"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u6642\u523b\uff08\u73fe\u5730\uff09",
            en: "The local time"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3057\u305f\u5916\u90e8\u306e\u30ea\u30f3\u30af\u3001\u30c0\u30a6\u30f3\u30ed\u30fc\u30c9\u3057\u305f\u30d5\u30a1\u30a4\u30eb",
            en: "Links to other sites clicked, and files downloaded"
        }, {
            ja: "\u30da\u30fc\u30b8\u306e\u8868\u793a\u306b\u304b\u304b\u3063\u305f\u6642\u9593",
            en: "How long pages take to appear"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://matomo.org/privacy-policy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_pk_id.*",
            party: "first",
            lifetime: "P13M"
        }, {
            name: "_pk_ses.*",
            party: "first",
            lifetime: "PT30M"
        }, {
            name: "_pk_ref.*",
            party: "first",
            lifetime: "P6M"
        } ],
        hosts: [ "matomo.cloud" ]
    },
    "meta-pixel": {
        id: "meta-pixel",
        name: {
            ja: "Meta \u30d4\u30af\u30bb\u30eb",
            en: "Meta Pixel"
        },
        recipient: {
            name: {
                ja: "Meta Platforms, Inc.",
                en: "Meta Platforms, Inc."
            },
            country: "US",
            url: "https://www.meta.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "\u30d4\u30af\u30bb\u30eb\u306e\u756a\u53f7\u3068\u3001Facebook\u306e\u30af\u30c3\u30ad\u30fc",
            en: "The number of the pixel, and the Facebook cookie"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3057\u305f\u30dc\u30bf\u30f3\u3068\u3001\u305d\u306e\u6587\u5b57",
            en: "Buttons clicked, and their labels"
        }, {
            ja: "\u5165\u529b\u30d5\u30a9\u30fc\u30e0\u306e\u9805\u76ee\u306e\u540d\u524d",
            en: "Names of form fields"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u3068\u3001\u5e83\u544a\u306e\u5bfe\u8c61\u306e\u9078\u5b9a\u3001\u5e83\u544a\u306e\u914d\u4fe1\u306e\u305f\u3081",
            en: "To measure advertising, choose its audience and deliver it"
        },
        mechanism: [ "tag", "cookie", "web-beacon" ],
        behavioralAds: true,
        policyUrl: "https://www.facebook.com/privacy/policy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://www.facebook.com/adpreferences/ad_settings"
        } ],
        cookies: [ {
            name: "_fbp",
            party: "first",
            lifetime: "P90D"
        }, {
            name: "_fbc",
            party: "first",
            lifetime: "P90D"
        } ],
        hosts: [ "connect.facebook.net", "facebook.com" ]
    },
    microad: {
        id: "microad",
        name: {
            ja: "MicroAd",
            en: "MicroAd"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30de\u30a4\u30af\u30ed\u30a2\u30c9",
                en: "MicroAd, Inc."
            },
            country: "JP",
            url: "https://www.microad.co.jp/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u95b2\u89a7\u3068\u884c\u52d5\u306e\u5c65\u6b74",
            en: "Which pages were viewed, and what was done there"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "microad.jp", "microad.net" ]
    },
    "microsoft-advertising": {
        id: "microsoft-advertising",
        name: {
            ja: "Microsoft \u5e83\u544a\uff08UET\uff09",
            en: "Microsoft Advertising (UET)"
        },
        recipient: {
            name: {
                ja: "Microsoft Corporation",
                en: "Microsoft Corporation"
            },
            country: "US",
            url: "https://www.microsoft.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u5e83\u544a\u306e\u30af\u30ea\u30c3\u30af\u306e\u8b58\u5225\u5b50",
            en: "The identifier of a click on an advertisement"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag", "cookie", "web-beacon" ],
        behavioralAds: true,
        policyUrl: "https://privacy.microsoft.com/privacystatement",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://account.microsoft.com/privacy/ad-settings"
        } ],
        cookies: [ {
            name: "_uetsid",
            party: "first"
        }, {
            name: "_uetvid",
            party: "first"
        }, {
            name: "MUID",
            domain: ".bing.com",
            party: "third",
            lifetime: "P1Y"
        } ],
        hosts: [ "bat.bing.com" ]
    },
    "microsoft-clarity": {
        id: "microsoft-clarity",
        name: {
            ja: "Microsoft Clarity",
            en: "Microsoft Clarity"
        },
        recipient: {
            name: {
                ja: "Microsoft Corporation",
                en: "Microsoft Corporation"
            },
            country: "US",
            url: "https://www.microsoft.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u753b\u9762\u306e\u5927\u304d\u3055",
            en: "The size of the screen"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3001\u30b9\u30af\u30ed\u30fc\u30eb\u3001\u30de\u30a6\u30b9\u306e\u52d5\u304d",
            en: "Clicks, scrolling and movements of the mouse"
        }, {
            ja: "\u8868\u793a\u3057\u305f\u30da\u30fc\u30b8\u306e\u69cb\u6210\uff08\u5165\u529b\u3057\u305f\u6587\u5b57\u306f\u3001\u306f\u3058\u3081\u304b\u3089\u4f0f\u305b\u3089\u308c\u307e\u3059\uff09",
            en: "How the page shown is built (what is typed is masked by default)"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://privacy.microsoft.com/privacystatement",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_clck",
            party: "first",
            lifetime: "P1Y"
        }, {
            name: "_clsk",
            party: "first"
        }, {
            name: "CLID",
            party: "third",
            lifetime: "P1Y"
        }, {
            name: "SM",
            party: "third",
            lifetime: "session"
        } ],
        hosts: [ "clarity.ms" ]
    },
    mixpanel: {
        id: "mixpanel",
        name: {
            ja: "Mixpanel",
            en: "Mixpanel"
        },
        recipient: {
            name: {
                ja: "Mixpanel, Inc.",
                en: "Mixpanel, Inc."
            },
            country: "US",
            url: "https://mixpanel.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u753b\u9762\u306e\u5927\u304d\u3055",
            en: "The size of the screen"
        }, {
            ja: "\u5e83\u544a\u3084\u30e1\u30fc\u30eb\u306e\u76ee\u5370\uff08URL\u306b\u4ed8\u304f\u3082\u306e\uff09",
            en: "Marks of advertisements and e-mails, found in addresses"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u30b5\u30a4\u30c8\u306e\u4f7f\u308f\u308c\u65b9\u3092\u89e3\u6790\u3059\u308b\u305f\u3081",
            en: "To analyse how the site is used, on behalf of the company that runs it"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://mixpanel.com/legal/privacy-policy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "mp_*",
            party: "first",
            lifetime: "P1Y"
        } ],
        hosts: [ "mixpanel.com", "mxpnl.com" ]
    },
    mouseflow: {
        id: "mouseflow",
        name: {
            ja: "Mouseflow",
            en: "Mouseflow"
        },
        recipient: {
            name: {
                ja: "Mouseflow ApS",
                en: "Mouseflow ApS"
            },
            country: "DK",
            url: "https://mouseflow.com/"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://mouseflow.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "mouseflow.com" ]
    },
    "new-relic": {
        id: "new-relic",
        name: {
            ja: "New Relic",
            en: "New Relic"
        },
        recipient: {
            name: {
                ja: "New Relic, Inc.",
                en: "New Relic, Inc."
            },
            country: "US",
            url: "https://newrelic.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "\u30da\u30fc\u30b8\u306e\u8868\u793a\u306b\u304b\u304b\u3063\u305f\u6642\u9593",
            en: "How long pages take to appear"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://newrelic.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "newrelic.com", "nr-data.net" ]
    },
    onesignal: {
        id: "onesignal",
        name: {
            ja: "OneSignal",
            en: "OneSignal"
        },
        recipient: {
            name: {
                ja: "OneSignal, Inc.",
                en: "OneSignal, Inc."
            },
            country: "US",
            url: "https://onesignal.com/"
        },
        mechanism: [ "tag", "storage" ],
        policyUrl: "https://onesignal.com/privacy_policy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "onesignal.com" ]
    },
    optimizely: {
        id: "optimizely",
        name: {
            ja: "Optimizely Web Experimentation",
            en: "Optimizely Web Experimentation"
        },
        recipient: {
            name: {
                ja: "Optimizely, Inc.",
                en: "Optimizely, Inc."
            },
            country: "US",
            url: "https://www.optimizely.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u3068\u3001\u30af\u30ea\u30c3\u30af\u3057\u305f\u3082\u306e",
            en: "Pages viewed, and what was clicked"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u65e5\u6642",
            en: "When a page was viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u305f\u8a66\u9a13\u306e\u6848",
            en: "Which variant was shown"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u5185\u5bb9\u306e\u6bd4\u8f03\u306e\u8a66\u9a13\u3092\u3059\u308b\u305f\u3081",
            en: "To test variants, on behalf of the company that runs the site"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.optimizely.com/legal/privacy-notice/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "optimizelyEndUserId",
            party: "first",
            lifetime: "P6M"
        } ],
        hosts: [ "optimizely.com" ]
    },
    outbrain: {
        id: "outbrain",
        name: {
            ja: "Outbrain",
            en: "Outbrain"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u3068\u3001\u3068\u3069\u307e\u3063\u305f\u6642\u9593",
            en: "Pages viewed, and the time spent on them"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3057\u305f\u8a18\u4e8b",
            en: "Articles clicked"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u65e5\u6642",
            en: "When a page was viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u95b2\u89a7\u306e\u5c65\u6b74\u3092\u3082\u3068\u306b\u3001\u8208\u5473\u306b\u5408\u3063\u305f\u8a18\u4e8b\u3068\u5e83\u544a\u3092\u8868\u793a\u3059\u308b\u305f\u3081",
            en: "To show articles and advertising of interest, based on what was viewed before"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://www.outbrain.com/privacy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://my.outbrain.com/recommendations-settings/home"
        } ],
        hosts: [ "outbrain.com", "outbrainimg.com" ]
    },
    paypal: {
        id: "paypal",
        name: {
            ja: "PayPal",
            en: "PayPal"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.paypal.com/jp/legalhub/privacy-full",
        hosts: [ "paypal.com", "paypalobjects.com" ]
    },
    "pinterest-tag": {
        id: "pinterest-tag",
        name: {
            ja: "Pinterest \u30bf\u30b0",
            en: "Pinterest tag"
        },
        recipient: {
            name: {
                ja: "Pinterest, Inc.",
                en: "Pinterest, Inc."
            },
            country: "US",
            url: "https://www.pinterest.com/"
        },
        dataSent: [ {
            ja: "\u30b5\u30a4\u30c8\u306e\u95b2\u89a7\u3068\u8cfc\u5165\u306e\u5c65\u6b74",
            en: "Pages viewed and purchases on the site"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "Pinterest\u306e\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "The identifier of the Pinterest cookie"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u3068\u3001\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u8868\u793a\u306e\u305f\u3081",
            en: "To measure the effect of advertising, and to suit what is shown to people"
        },
        mechanism: [ "tag", "cookie", "web-beacon" ],
        behavioralAds: true,
        policyUrl: "https://policy.pinterest.com/privacy-policy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_epik",
            party: "first",
            lifetime: "P1Y"
        } ],
        hosts: [ "ct.pinterest.com", "pinimg.com" ]
    },
    popin: {
        id: "popin",
        name: {
            ja: "popIn Discovery",
            en: "popIn Discovery"
        },
        recipient: {
            name: {
                ja: "popIn\u682a\u5f0f\u4f1a\u793e",
                en: "popIn Inc."
            },
            country: "JP",
            url: "https://www.popin.cc/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u3068\u3001\u898b\u305f\u5e83\u544a",
            en: "Pages viewed and advertisements seen"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u65e5\u6642",
            en: "When a page was viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u63a5\u7d9a\u5143\u306e\u30c9\u30e1\u30a4\u30f3\u540d",
            en: "The domain name of the connection"
        }, {
            ja: "\u5229\u7528\u306e\u65b9\u6cd5\u3068\u3001\u5229\u7528\u306e\u74b0\u5883",
            en: "How the service is used, and in what environment"
        } ],
        theirPurpose: {
            ja: "\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u30b5\u30fc\u30d3\u30b9\u3068\u5e83\u544a\u3092\u8868\u793a\u3057\u3001\u305d\u306e\u52b9\u679c\u3092\u5206\u6790\u3059\u308b\u305f\u3081",
            en: "To suit services and advertising to people, and to analyse their effect"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://www.popin.cc/action/policy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "popin.cc" ]
    },
    "rakuten-affiliate": {
        id: "rakuten-affiliate",
        name: {
            ja: "\u697d\u5929\u30a2\u30d5\u30a3\u30ea\u30a8\u30a4\u30c8",
            en: "Rakuten Affiliate"
        },
        recipient: {
            name: {
                ja: "\u697d\u5929\u30b0\u30eb\u30fc\u30d7\u682a\u5f0f\u4f1a\u793e",
                en: "Rakuten Group, Inc."
            },
            country: "JP",
            url: "https://corp.rakuten.co.jp/"
        },
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u6210\u679c\u3092\u78ba\u304b\u3081\u3001\u7d39\u4ecb\u6599\u3092\u652f\u6255\u3046\u305f\u3081",
            en: "To confirm results of advertising and pay commissions"
        },
        mechanism: [ "tag", "affiliate" ],
        policyUrl: "https://privacy.rakuten.co.jp/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "hb.afl.rakuten.co.jp" ]
    },
    rtoaster: {
        id: "rtoaster",
        name: {
            ja: "Rtoaster",
            en: "Rtoaster"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30d6\u30ec\u30a4\u30f3\u30d1\u30c3\u30c9",
                en: "BrainPad Inc."
            },
            country: "JP",
            url: "https://www.brainpad.co.jp/"
        },
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u884c\u52d5\u306e\u30c7\u30fc\u30bf\u3092\u3082\u3068\u306b\u304a\u3059\u3059\u3081\u3092\u8868\u793a\u3059\u308b\u305f\u3081",
            en: "To show recommendations based on what visitors do, on behalf of the company that runs the site"
        },
        mechanism: [ "tag", "cookie" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "rtoaster.jp" ]
    },
    "salesforce-account-engagement": {
        id: "salesforce-account-engagement",
        name: {
            ja: "Salesforce Account Engagement\uff08\u65e7Pardot\uff09",
            en: "Salesforce Account Engagement (formerly Pardot)"
        },
        recipient: {
            name: {
                ja: "Salesforce, Inc.",
                en: "Salesforce, Inc."
            },
            country: "US",
            url: "https://www.salesforce.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u3068\u3001\u3068\u3069\u307e\u3063\u305f\u6642\u9593",
            en: "Pages viewed, and the time spent on them"
        }, {
            ja: "\u30d5\u30a9\u30fc\u30e0\u306b\u5165\u529b\u3057\u305f\u5185\u5bb9\uff08\u30d5\u30a9\u30fc\u30e0\u3092\u4f7f\u3046\u5834\u5408\uff09",
            en: "What is typed into forms, where forms are used"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306b\u3001\u8a2a\u308c\u305f\u4eba\u306e\u884c\u52d5\u306e\u5c65\u6b74\u3092\u793a\u3059\u305f\u3081",
            en: "To show the company that runs the site what visitors did"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.salesforce.com/company/legal/privacy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "visitor_id*",
            party: "first"
        }, {
            name: "pi_opt_in*",
            party: "first"
        } ],
        hosts: [ "pardot.com" ]
    },
    satori: {
        id: "satori",
        name: {
            ja: "SATORI",
            en: "SATORI"
        },
        recipient: {
            name: {
                ja: "SATORI\u682a\u5f0f\u4f1a\u793e",
                en: "SATORI Inc."
            },
            country: "JP",
            url: "https://satori.marketing/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u65e5\u6642",
            en: "When a page was viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306b\u3001\u8a2a\u308c\u305f\u4eba\u306e\u884c\u52d5\u306e\u5c65\u6b74\u3068\u3001IP\u30a2\u30c9\u30ec\u30b9\u304b\u3089\u5206\u304b\u308b\u7d44\u7e54\u540d\u3092\u793a\u3059\u305f\u3081",
            en: "To show the company that runs the site what visitors did, and to which organisation their IP address belongs"
        },
        mechanism: [ "tag", "cookie" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "satori.segs.jp" ]
    },
    segment: {
        id: "segment",
        name: {
            ja: "Twilio Segment",
            en: "Twilio Segment"
        },
        recipient: {
            name: {
                ja: "Twilio Inc.",
                en: "Twilio Inc."
            },
            country: "US",
            url: "https://www.twilio.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u30bf\u30a4\u30c8\u30eb",
            en: "Titles of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u8a00\u8a9e",
            en: "The language of the browser"
        }, {
            ja: "\u6642\u9593\u5e2f\uff08\u30bf\u30a4\u30e0\u30be\u30fc\u30f3\uff09",
            en: "The time zone"
        }, {
            ja: "\u5e83\u544a\u3084\u30e1\u30fc\u30eb\u306e\u76ee\u5370\uff08URL\u306b\u4ed8\u304f\u3082\u306e\uff09",
            en: "Marks of advertisements and e-mails, found in addresses"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.twilio.com/legal/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "ajs_anonymous_id",
            party: "first",
            lifetime: "P1Y"
        }, {
            name: "ajs_user_id",
            party: "first",
            lifetime: "P1Y"
        } ],
        hosts: [ "segment.com", "segment.io" ]
    },
    sentry: {
        id: "sentry",
        name: {
            ja: "Sentry",
            en: "Sentry"
        },
        recipient: {
            name: {
                ja: "Functional Software, Inc.",
                en: "Functional Software, Inc."
            },
            country: "US",
            url: "https://sentry.io/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "\u30d7\u30ed\u30b0\u30e9\u30e0\u306e\u30a8\u30e9\u30fc\u306e\u5185\u5bb9",
            en: "What went wrong in a program"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://sentry.io/privacy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "sentry.io", "sentry-cdn.com" ]
    },
    sitest: {
        id: "sitest",
        name: {
            ja: "SiTest",
            en: "SiTest"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30b0\u30e9\u30c3\u30c9\u30ad\u30e5\u30fc\u30d6",
                en: "Glad Cube Inc."
            },
            country: "JP",
            url: "https://www.glad-cube.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30b5\u30a4\u30c8\u3067\u306e\u64cd\u4f5c\uff08\u30d2\u30fc\u30c8\u30de\u30c3\u30d7\u306e\u8a08\u6e2c\uff09",
            en: "What is done on the site, measured for heat maps"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u30b5\u30a4\u30c8\u306e\u4f7f\u308f\u308c\u65b9\u3092\u89e3\u6790\u3057\u3001\u5185\u5bb9\u306e\u6bd4\u8f03\u306e\u8a66\u9a13\u3092\u3059\u308b\u305f\u3081",
            en: "To analyse how the site is used and to test variants, on behalf of the company that runs it"
        },
        mechanism: [ "tag" ],
        policyUrl: "https://sitest.jp/privacy.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "transmission",
            url: "https://sitest.jp/optout.html"
        } ],
        hosts: [ "sitest.jp" ]
    },
    "smartnews-ads": {
        id: "smartnews-ads",
        name: {
            ja: "SmartNews Ads",
            en: "SmartNews Ads"
        },
        recipient: {
            name: {
                ja: "\u30b9\u30de\u30fc\u30c8\u30cb\u30e5\u30fc\u30b9\u682a\u5f0f\u4f1a\u793e",
                en: "SmartNews, Inc."
            },
            country: "JP",
            url: "https://about.smartnews.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u65e5\u6642",
            en: "When a page was viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u7aef\u672b\u306e\u8b58\u5225\u5b50",
            en: "An identifier of the device"
        }, {
            ja: "\u30b5\u30a4\u30c8\u3067\u306e\u884c\u52d5\uff08\u8cfc\u5165\u3001\u304b\u3054\u306b\u5165\u308c\u305f\u5546\u54c1\u3001\u8cfc\u8aad\uff09",
            en: "What was done on the site (a purchase, a product put into the basket, a subscription)"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://ads.smartnews.com/bm/public/data-policy/v6.0/index.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://www.smartnews-ads.com/optout/"
        } ],
        hosts: [ "smartnews-ads.com" ]
    },
    spotify: {
        id: "spotify",
        name: {
            ja: "Spotify \u306e\u57cb\u3081\u8fbc\u307f",
            en: "Embedded Spotify"
        },
        recipient: {
            name: {
                ja: "Spotify AB",
                en: "Spotify AB"
            },
            country: "SE",
            url: "https://www.spotify.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.spotify.com/legal/privacy-policy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "spotify.com", "scdn.co" ]
    },
    stripe: {
        id: "stripe",
        name: {
            ja: "Stripe",
            en: "Stripe"
        },
        recipient: {
            name: {
                ja: "Stripe, Inc.",
                en: "Stripe, Inc."
            },
            country: "US",
            url: "https://stripe.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3001\u753b\u9762\u3001\u7aef\u672b\u306e\u7279\u5fb4",
            en: "Features of the browser, the screen and the device"
        }, {
            ja: "\u30de\u30a6\u30b9\u306e\u52d5\u304d\u3001\u30da\u30fc\u30b8\u306b\u3068\u3069\u307e\u3063\u305f\u6642\u9593",
            en: "Movements of the mouse, and time spent on pages"
        } ],
        theirPurpose: {
            ja: "\u6c7a\u6e08\u306e\u4e0d\u6b63\u3092\u898b\u3064\u3051\u3001\u9632\u3050\u305f\u3081",
            en: "To detect and prevent fraud in payments"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://stripe.com/privacy",
        cookies: [ {
            name: "__stripe_mid",
            party: "first",
            lifetime: "P1Y"
        }, {
            name: "__stripe_sid",
            party: "first",
            lifetime: "PT30M"
        } ],
        hosts: [ "js.stripe.com", "m.stripe.com", "m.stripe.network" ]
    },
    surveymonkey: {
        id: "surveymonkey",
        name: {
            ja: "SurveyMonkey",
            en: "SurveyMonkey"
        },
        recipient: {
            name: {
                ja: "SurveyMonkey Inc.",
                en: "SurveyMonkey Inc."
            },
            country: "US",
            url: "https://www.surveymonkey.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.surveymonkey.com/mp/legal/privacy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "surveymonkey.com" ]
    },
    taboola: {
        id: "taboola",
        name: {
            ja: "Taboola",
            en: "Taboola"
        },
        recipient: {
            name: {
                ja: "Taboola, Inc.",
                en: "Taboola, Inc."
            },
            country: "US",
            url: "https://www.taboola.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u65e5\u6642",
            en: "When a page was viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u8a18\u4e8b\u3068\u5e83\u544a\u306e\u8868\u793a\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To show articles and advertising that suit people, and to measure their effect"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://www.taboola.com/policies/privacy-policy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://www.taboola.com/policies/opt-out"
        } ],
        cookies: [ {
            name: "t_gid",
            domain: ".taboola.com",
            party: "third",
            lifetime: "P1Y",
            purpose: {
                ja: "\u5229\u7528\u8005\u3092\u898b\u5206\u3051\u3001\u304a\u3059\u3059\u3081\u3092\u5408\u308f\u305b\u308b\u305f\u3081",
                en: "To tell visitors apart, and to suit recommendations to them"
            }
        }, {
            name: "t_pt_gid",
            party: "first",
            lifetime: "P1Y",
            purpose: {
                ja: "\u5229\u7528\u8005\u3092\u898b\u5206\u3051\u3001\u304a\u3059\u3059\u3081\u3092\u5408\u308f\u305b\u308b\u305f\u3081",
                en: "To tell visitors apart, and to suit recommendations to them"
            }
        }, {
            name: "trc_cookie_storage",
            party: "first",
            lifetime: "P1Y",
            purpose: {
                ja: "\u52b9\u679c\u3092\u6e2c\u308b\u305f\u3081\u306b\u5229\u7528\u8005\u3092\u898b\u5206\u3051\u308b\u305f\u3081",
                en: "To tell visitors apart in order to measure effect"
            }
        }, {
            name: "taboola_session_id",
            domain: ".taboola.com",
            party: "third",
            lifetime: "session",
            purpose: {
                ja: "\u540c\u3058\u304a\u3059\u3059\u3081\u3092\u91cd\u306d\u3066\u8868\u793a\u3057\u306a\u3044\u305f\u3081",
                en: "To not show the same recommendation twice"
            }
        } ],
        hosts: [ "taboola.com", "taboolasyndication.com" ]
    },
    "tawk-to": {
        id: "tawk-to",
        name: {
            ja: "tawk.to",
            en: "tawk.to"
        },
        recipient: {
            name: {
                ja: "tawk.to inc.",
                en: "tawk.to inc."
            },
            country: "US",
            url: "https://www.tawk.to/"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.tawk.to/privacy-policy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "tawk.to" ]
    },
    tealium: {
        id: "tealium",
        name: {
            ja: "Tealium iQ",
            en: "Tealium iQ"
        },
        recipient: {
            name: {
                ja: "Tealium Inc.",
                en: "Tealium Inc."
            },
            country: "US",
            url: "https://tealium.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL\u3068\u30bf\u30a4\u30c8\u30eb\u3001\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\u3001\u753b\u9762\u306e\u5927\u304d\u3055\u3001\u8a2a\u554f\u8005\u306e\u8b58\u5225\u5b50\uff08Tealium Collect\u3092\u4f7f\u3046\u5834\u5408\uff09",
            en: "Address and title of the page viewed, the address of the page seen before, the size of the screen, and an identifier of the visitor, where Tealium Collect is used"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u30bf\u30b0\u3092\u7ba1\u7406\u3059\u308b\u305f\u3081",
            en: "To manage tags, on behalf of the company that runs the site"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://tealium.com/privacy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "tiqcdn.com", "tealiumiq.com" ]
    },
    "the-trade-desk": {
        id: "the-trade-desk",
        name: {
            ja: "The Trade Desk",
            en: "The Trade Desk"
        },
        recipient: {
            name: {
                ja: "The Trade Desk, Inc.",
                en: "The Trade Desk, Inc."
            },
            country: "US",
            url: "https://www.thetradedesk.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u7aef\u672b\u306e\u7279\u5fb4\uff08\u8a00\u8a9e\u3001\u6642\u9593\u5e2f\uff09",
            en: "Features of the device (language, time zone)"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u3068\u3001\u5e83\u544a\u3084\u30da\u30fc\u30b8\u3078\u306e\u64cd\u4f5c",
            en: "Pages viewed, and what is done with them and with advertisements"
        }, {
            ja: "\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9\u3084\u96fb\u8a71\u756a\u53f7\u304b\u3089\u4f5c\u3063\u305f\u8b58\u5225\u5b50\uff08\u30b5\u30a4\u30c8\u304c\u9001\u308b\u5834\u5408\uff09",
            en: "An identifier made from an e-mail address or a phone number, where the site sends one"
        } ],
        theirPurpose: {
            ja: "\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u5e83\u544a\u306e\u914d\u4fe1\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u3001\u30b5\u30fc\u30d3\u30b9\u306e\u6539\u5584\u306e\u305f\u3081",
            en: "To deliver advertising that suits people, measure its effect, and improve its services"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://www.thetradedesk.com/general/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "TDID",
            domain: ".adsrvr.org",
            party: "third",
            lifetime: "P1Y"
        }, {
            name: "TDCPM",
            domain: ".adsrvr.org",
            party: "third",
            lifetime: "P1Y"
        } ],
        hosts: [ "adsrvr.org" ]
    },
    "tiktok-embed": {
        id: "tiktok-embed",
        name: {
            ja: "TikTok \u306e\u52d5\u753b\u306e\u57cb\u3081\u8fbc\u307f",
            en: "Embedded TikTok videos"
        },
        recipient: {
            name: {
                ja: "TikTok Pte. Ltd.",
                en: "TikTok Pte. Ltd."
            },
            country: "SG",
            url: "https://www.tiktok.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag", "cookie" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "www.tiktok.com" ]
    },
    "tiktok-pixel": {
        id: "tiktok-pixel",
        name: {
            ja: "TikTok \u30d4\u30af\u30bb\u30eb",
            en: "TikTok Pixel"
        },
        recipient: {
            name: {
                ja: "TikTok Pte. Ltd.",
                en: "TikTok Pte. Ltd."
            },
            country: "SG",
            url: "https://www.tiktok.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_ttp",
            party: "first"
        }, {
            name: "_tt_enable_cookie",
            party: "first"
        } ],
        hosts: [ "analytics.tiktok.com" ]
    },
    "treasure-data": {
        id: "treasure-data",
        name: {
            ja: "Treasure Data",
            en: "Treasure Data"
        },
        recipient: {
            name: {
                ja: "Treasure Data, Inc.",
                en: "Treasure Data, Inc."
            },
            country: "US",
            url: "https://www.treasuredata.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u30bf\u30a4\u30c8\u30eb",
            en: "Titles of the pages viewed"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u306e\u8a00\u8a9e",
            en: "The language of the browser"
        }, {
            ja: "\u753b\u9762\u306e\u5927\u304d\u3055",
            en: "The size of the screen"
        }, {
            ja: "\u753b\u9762\u306e\u8272\u6570\u3001\u6587\u5b57\u30b3\u30fc\u30c9",
            en: "Colour depth of the screen, and the character set"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.treasure.ai/ja/privacy/informative-data-policy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_td",
            party: "first",
            lifetime: "P2Y",
            purpose: {
                ja: "\u8a2a\u554f\u3092\u307e\u305f\u3044\u3067\u540c\u3058\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u305f\u3081",
                en: "To recognise a browser across visits"
            }
        }, {
            name: "_td_global",
            party: "first"
        } ],
        hosts: [ "cdn.treasuredata.com", "in.treasuredata.com" ]
    },
    typeform: {
        id: "typeform",
        name: {
            ja: "Typeform",
            en: "Typeform"
        },
        recipient: {
            name: {
                ja: "TYPEFORM S.L.",
                en: "TYPEFORM S.L."
            },
            country: "ES",
            url: "https://www.typeform.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag", "cookie" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "typeform.com" ]
    },
    typesquare: {
        id: "typesquare",
        name: {
            ja: "TypeSquare",
            en: "TypeSquare"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30e2\u30ea\u30b5\u30ef",
                en: "Morisawa Inc."
            },
            country: "JP",
            url: "https://www.morisawa.co.jp/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "typesquare.com" ]
    },
    unpkg: {
        id: "unpkg",
        name: {
            ja: "UNPKG",
            en: "UNPKG"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "unpkg.com" ]
    },
    "user-heat": {
        id: "user-heat",
        name: {
            ja: "User Heat",
            en: "User Heat"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30e6\u30fc\u30b6\u30fc\u30ed\u30fc\u30ab\u30eb",
                en: "User Local, Inc."
            },
            country: "JP",
            url: "https://www.userlocal.jp/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u3068\u3001\u3068\u3069\u307e\u3063\u305f\u6642\u9593",
            en: "Pages viewed, and the time spent on them"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u753b\u9762\u306e\u5927\u304d\u3055",
            en: "The size of the screen"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3001\u30b9\u30af\u30ed\u30fc\u30eb\u3001\u30de\u30a6\u30b9\u306e\u52d5\u304d",
            en: "Clicks, scrolling and movements of the mouse"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u30a2\u30af\u30bb\u30b9\u306e\u72b6\u6cc1\u3092\u89e3\u6790\u3059\u308b\u305f\u3081",
            en: "To analyse how a site is used, on behalf of the company that runs it"
        },
        mechanism: [ "tag" ],
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "uh.nakanohito.jp" ]
    },
    "user-insight": {
        id: "user-insight",
        name: {
            ja: "User Insight",
            en: "User Insight"
        },
        recipient: {
            name: {
                ja: "\u682a\u5f0f\u4f1a\u793e\u30e6\u30fc\u30b6\u30fc\u30ed\u30fc\u30ab\u30eb",
                en: "User Local, Inc."
            },
            country: "JP",
            url: "https://www.userlocal.jp/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u3068\u3001\u3068\u3069\u307e\u3063\u305f\u6642\u9593",
            en: "Pages viewed, and the time spent on them"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u753b\u9762\u306e\u5927\u304d\u3055",
            en: "The size of the screen"
        }, {
            ja: "\u30af\u30ea\u30c3\u30af\u3001\u30b9\u30af\u30ed\u30fc\u30eb\u3001\u30de\u30a6\u30b9\u306e\u52d5\u304d",
            en: "Clicks, scrolling and movements of the mouse"
        }, {
            ja: "\u30af\u30c3\u30ad\u30fc\u306b\u4fdd\u5b58\u3057\u305f\u30a2\u30af\u30bb\u30b9\u306e\u6642\u523b",
            en: "The time of access, kept in a cookie"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u30a2\u30af\u30bb\u30b9\u306e\u72b6\u6cc1\u3092\u89e3\u6790\u3059\u308b\u305f\u3081",
            en: "To analyse how a site is used, on behalf of the company that runs it"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://ui.userlocal.jp/document/attention/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "nakanohito.jp" ]
    },
    valuecommerce: {
        id: "valuecommerce",
        name: {
            ja: "\u30d0\u30ea\u30e5\u30fc\u30b3\u30de\u30fc\u30b9 \u30a2\u30d5\u30a3\u30ea\u30a8\u30a4\u30c8",
            en: "ValueCommerce Affiliate"
        },
        recipient: {
            name: {
                ja: "\u30d0\u30ea\u30e5\u30fc\u30b3\u30de\u30fc\u30b9\u682a\u5f0f\u4f1a\u793e",
                en: "ValueCommerce Co., Ltd."
            },
            country: "JP",
            url: "https://www.valuecommerce.co.jp/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u30b5\u30a4\u30c8\u306e\u95b2\u89a7\u3068\u884c\u52d5\u306e\u5c65\u6b74",
            en: "Which pages were viewed, and what was done there"
        }, {
            ja: "\u5e83\u544a\u306e\u8868\u793a\u3068\u30af\u30ea\u30c3\u30af\u306e\u5c65\u6b74",
            en: "Advertisements shown and clicked"
        }, {
            ja: "\u5546\u54c1\u306e\u8cfc\u5165\u306e\u5c65\u6b74",
            en: "Products bought"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u6210\u679c\u3092\u78ba\u304b\u3081\u3001\u30b5\u30fc\u30d3\u30b9\u3092\u4fbf\u5229\u306b\u3057\u3001\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u5185\u5bb9\u3092\u8868\u793a\u3059\u308b\u305f\u3081",
            en: "To confirm results of advertising, improve its services, and show what suits people"
        },
        mechanism: [ "tag", "affiliate", "cookie" ],
        policyUrl: "https://www.valuecommerce.co.jp/en/privacy_policy/privacy_action/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "valuecommerce.com" ]
    },
    vimeo: {
        id: "vimeo",
        name: {
            ja: "Vimeo \u306e\u52d5\u753b",
            en: "Vimeo videos"
        },
        recipient: {
            name: {
                ja: "Vimeo.com, Inc.",
                en: "Vimeo.com, Inc."
            },
            country: "US",
            url: "https://vimeo.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://vimeo.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "vimeo.com", "vimeocdn.com" ]
    },
    vwo: {
        id: "vwo",
        name: {
            ja: "VWO",
            en: "VWO"
        },
        recipient: {
            name: {
                ja: "Wingify Software Pvt. Ltd.",
                en: "Wingify Software Pvt. Ltd."
            },
            country: "IN",
            url: "https://vwo.com/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u305f\u8a66\u9a13\u306e\u6848\u3068\u3001\u30b5\u30a4\u30c8\u3067\u306e\u884c\u52d5",
            en: "Which variant was shown, and what was done on the site"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u5185\u5bb9\u306e\u6bd4\u8f03\u306e\u8a66\u9a13\u3092\u3057\u3001\u30b5\u30a4\u30c8\u306e\u4f7f\u308f\u308c\u65b9\u3092\u89e3\u6790\u3059\u308b\u305f\u3081",
            en: "To test variants and analyse how the site is used, on behalf of the company that runs it"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://vwo.com/privacy-policy/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "_vwo_uuid_v2",
            party: "first",
            lifetime: "P1Y"
        }, {
            name: "_vwo_uuid",
            party: "first",
            lifetime: "P1Y"
        }, {
            name: "_vis_opt_*",
            party: "first"
        } ],
        hosts: [ "visualwebsiteoptimizer.com", "vwo.com" ]
    },
    wistia: {
        id: "wistia",
        name: {
            ja: "Wistia \u306e\u52d5\u753b",
            en: "Wistia videos"
        },
        recipient: {
            name: {
                ja: "Wistia, Inc.",
                en: "Wistia, Inc."
            },
            country: "US",
            url: "https://wistia.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag", "storage" ],
        policyUrl: "https://wistia.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "wistia.com", "wistia.net" ]
    },
    "x-embed": {
        id: "x-embed",
        name: {
            ja: "X\uff08\u65e7Twitter\uff09\u306e\u6295\u7a3f\u306e\u57cb\u3081\u8fbc\u307f",
            en: "Embedded posts of X (formerly Twitter)"
        },
        recipient: {
            name: {
                ja: "X Corp.",
                en: "X Corp."
            },
            country: "US",
            url: "https://x.com/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://x.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://x.com/settings/account/personalization"
        } ],
        hosts: [ "platform.twitter.com", "syndication.twitter.com", "twimg.com" ]
    },
    "x-pixel": {
        id: "x-pixel",
        name: {
            ja: "X\uff08\u65e7Twitter\uff09\u5e83\u544a\u306e\u30d4\u30af\u30bb\u30eb",
            en: "X (formerly Twitter) Pixel"
        },
        recipient: {
            name: {
                ja: "X Corp.",
                en: "X Corp."
            },
            country: "US",
            url: "https://x.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "\u30b5\u30a4\u30c8\u3067\u306e\u884c\u52d5\uff08\u95b2\u89a7\u3001\u304b\u3054\u3078\u306e\u8ffd\u52a0\u3001\u8cfc\u5165\uff09",
            en: "What was done on the site (a page viewed, a product put into the basket, a purchase)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u5e83\u544a\u306e\u30af\u30ea\u30c3\u30af\u306e\u8b58\u5225\u5b50",
            en: "The identifier of a click on an advertisement"
        }, {
            ja: "\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9\u3084\u96fb\u8a71\u756a\u53f7\u304b\u3089\u4f5c\u3063\u305f\u8b58\u5225\u5b50\uff08\u30b5\u30a4\u30c8\u304c\u9001\u308b\u5834\u5408\uff09",
            en: "An identifier made from an e-mail address or a phone number, where the site sends one"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://x.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://x.com/settings/account/personalization"
        } ],
        cookies: [ {
            name: "muc_ads",
            domain: ".t.co",
            party: "third",
            lifetime: "P2Y"
        } ],
        hosts: [ "ads-twitter.com", "analytics.twitter.com", "t.co" ]
    },
    "yahoo-japan-ads": {
        id: "yahoo-japan-ads",
        name: {
            ja: "Yahoo!\u5e83\u544a",
            en: "Yahoo! JAPAN Ads"
        },
        recipient: {
            name: {
                ja: "LINE\u30e4\u30d5\u30fc\u682a\u5f0f\u4f1a\u793e",
                en: "LY Corporation"
            },
            country: "JP",
            url: "https://www.lycorp.co.jp/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u30b5\u30a4\u30c8\u3092\u8a2a\u308c\u305f\u5c65\u6b74\u3068\u3001\u30b5\u30a4\u30c8\u3067\u306e\u884c\u52d5\u306e\u5c65\u6b74",
            en: "Visits to the site, and what was done there"
        } ],
        theirPurpose: {
            ja: "\u5e83\u544a\u306e\u914d\u4fe1\u3068\u3001\u305d\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u306e\u305f\u3081",
            en: "To deliver advertising and measure its effect"
        },
        mechanism: [ "tag", "cookie" ],
        behavioralAds: true,
        policyUrl: "https://privacy.lycorp.co.jp/ja/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        }, {
            by: "vendor",
            stops: "use",
            url: "https://btoptout.yahoo.co.jp/optout/index.html"
        } ],
        hosts: [ "s.yimg.jp", "yads.c.yimg.jp", "b92.yahoo.co.jp" ]
    },
    "yahoo-tag-manager": {
        id: "yahoo-tag-manager",
        name: {
            ja: "Yahoo!\u30bf\u30b0\u30de\u30cd\u30fc\u30b8\u30e3\u30fc",
            en: "Yahoo! Tag Manager"
        },
        recipient: {
            name: {
                ja: "LINE\u30e4\u30d5\u30fc\u682a\u5f0f\u4f1a\u793e",
                en: "LY Corporation"
            },
            country: "JP",
            url: "https://www.lycorp.co.jp/"
        },
        dataSent: [ {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        } ],
        mechanism: [ "tag" ],
        policyUrl: "https://privacy.lycorp.co.jp/ja/",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "yjtag.jp" ]
    },
    youtube: {
        id: "youtube",
        name: {
            ja: "YouTube \u306e\u52d5\u753b",
            en: "YouTube videos"
        },
        recipient: {
            name: {
                ja: "Google LLC",
                en: "Google LLC"
            },
            country: "US",
            url: "https://about.google/"
        },
        dataSent: [ {
            ja: "\u8868\u793a\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3001\u307e\u305f\u306f\u30b5\u30a4\u30c8\u306e\u30c9\u30e1\u30a4\u30f3\u540d\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page shown, or the name of its site (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30fc\u30d3\u30b9\u306e\u63d0\u4f9b\u3068\u6539\u5584\u3001\u65b0\u3057\u3044\u30b5\u30fc\u30d3\u30b9\u306e\u958b\u767a\u3001\u5e83\u544a\u306e\u52b9\u679c\u306e\u6e2c\u5b9a\u3001\u4e0d\u6b63\u306e\u9632\u6b62\u3001\u5229\u7528\u8005\u306b\u5408\u308f\u305b\u305f\u30b3\u30f3\u30c6\u30f3\u30c4\u3068\u5e83\u544a\u306e\u8868\u793a\u306e\u305f\u3081",
            en: "To provide and improve its services, develop new ones, measure advertising, prevent abuse, and suit content and advertising to people"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://policies.google.com/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "VISITOR_INFO1_LIVE",
            domain: ".youtube.com",
            party: "third",
            lifetime: "P6M"
        }, {
            name: "YSC",
            domain: ".youtube.com",
            party: "third",
            lifetime: "session"
        } ],
        hosts: [ "youtube.com", "youtube-nocookie.com", "ytimg.com" ]
    },
    zendesk: {
        id: "zendesk",
        name: {
            ja: "Zendesk Web Widget",
            en: "Zendesk Web Widget"
        },
        recipient: {
            name: {
                ja: "Zendesk, Inc.",
                en: "Zendesk, Inc."
            },
            country: "US",
            url: "https://www.zendesk.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306eURL",
            en: "Addresses of the pages viewed"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u304a\u304a\u3088\u305d\u306e\u4f4d\u7f6e",
            en: "The approximate place"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        }, {
            ja: "\u30c1\u30e3\u30c3\u30c8\u306b\u66f8\u3044\u305f\u5185\u5bb9",
            en: "What is written in the chat"
        }, {
            ja: "\u6c0f\u540d\u3068\u9023\u7d61\u5148\uff08\u5165\u529b\u3057\u305f\u5834\u5408\uff09",
            en: "Name and contact details, where they are given"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u554f\u3044\u5408\u308f\u305b\u3078\u306e\u5bfe\u5fdc\u3092\u652f\u3048\u308b\u305f\u3081",
            en: "To support answers to enquiries, on behalf of the company that runs the site"
        },
        mechanism: [ "tag", "cookie", "storage" ],
        policyUrl: "https://www.zendesk.com/company/privacy",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        cookies: [ {
            name: "__zlcmid",
            party: "first",
            lifetime: "P1Y",
            purpose: {
                ja: "\u30c1\u30e3\u30c3\u30c8\u306e\u5229\u7528\u8005\u3092\u78ba\u304b\u3081\u308b\u305f\u3081",
                en: "To authenticate a visitor to the chat"
            }
        }, {
            name: "__zlcprivacy",
            party: "first",
            lifetime: "P1Y"
        } ],
        hosts: [ "zdassets.com", "zendesk.com" ]
    },
    "zoho-salesiq": {
        id: "zoho-salesiq",
        name: {
            ja: "Zoho SalesIQ",
            en: "Zoho SalesIQ"
        },
        recipient: {
            name: {
                ja: "Zoho Corporation",
                en: "Zoho Corporation"
            },
            country: "IN",
            url: "https://www.zoho.com/"
        },
        dataSent: [ {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u3068\u3001\u3068\u3069\u307e\u3063\u305f\u6642\u9593",
            en: "Pages viewed, and the time spent on them"
        }, {
            ja: "\u95b2\u89a7\u3057\u305f\u30da\u30fc\u30b8\u306e\u76f4\u524d\u306b\u898b\u3066\u3044\u305f\u30da\u30fc\u30b8\u306eURL\uff08\u30ea\u30d5\u30a1\u30e9\u30fc\uff09",
            en: "The address of the page seen before (referrer)"
        }, {
            ja: "IP\u30a2\u30c9\u30ec\u30b9",
            en: "IP address"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3068OS\u306e\u7a2e\u985e\u3001\u30d0\u30fc\u30b8\u30e7\u30f3",
            en: "Kind and version of browser and operating system"
        }, {
            ja: "\u30b9\u30af\u30ed\u30fc\u30eb\u3057\u305f\u4f4d\u7f6e",
            en: "How far pages are scrolled"
        }, {
            ja: "\u30c1\u30e3\u30c3\u30c8\u306b\u66f8\u3044\u305f\u5185\u5bb9",
            en: "What is written in the chat"
        }, {
            ja: "\u30d6\u30e9\u30a6\u30b6\u3092\u898b\u5206\u3051\u308b\u30af\u30c3\u30ad\u30fc\u306e\u8b58\u5225\u5b50",
            en: "An identifier in a cookie that tells browsers apart"
        } ],
        theirPurpose: {
            ja: "\u30b5\u30a4\u30c8\u3092\u904b\u55b6\u3059\u308b\u4f01\u696d\u306e\u305f\u3081\u306b\u3001\u30c1\u30e3\u30c3\u30c8\u3092\u63d0\u4f9b\u3057\u3001\u8a2a\u308c\u305f\u4eba\u306e\u884c\u52d5\u3092\u89e3\u6790\u3059\u308b\u305f\u3081",
            en: "To provide chat and analyse what visitors do, on behalf of the company that runs the site"
        },
        mechanism: [ "tag", "cookie" ],
        policyUrl: "https://www.zoho.com/privacy.html",
        optOut: [ {
            by: "widget",
            stops: "transmission"
        } ],
        hosts: [ "salesiq.zoho.com", "salesiq.zoho.eu" ]
    }
});

const expand = config => expandKnown(config).json;

export { expand, expandKnown };
