/** Google's key to the id that it follows. */
export declare const googleKeys: {
    ad_storage: import("./read/reader.js").Reader<string | undefined>;
    ad_user_data: import("./read/reader.js").Reader<string | undefined>;
    ad_personalization: import("./read/reader.js").Reader<string | undefined>;
    analytics_storage: import("./read/reader.js").Reader<string | undefined>;
    functionality_storage: import("./read/reader.js").Reader<string | undefined>;
    personalization_storage: import("./read/reader.js").Reader<string | undefined>;
    security_storage: import("./read/reader.js").Reader<string | undefined>;
};
/** Who is told of the visitor's choice. */
export declare const signals: import("./read/reader.js").Reader<{
    googleConsentMode: {
        map: {
            ad_storage: string | undefined;
            ad_user_data: string | undefined;
            ad_personalization: string | undefined;
            analytics_storage: string | undefined;
            functionality_storage: string | undefined;
            personalization_storage: string | undefined;
            security_storage: string | undefined;
        };
        waitForUpdate: number | undefined;
        urlPassthrough: boolean;
        adsDataRedaction: boolean;
    } | undefined;
    microsoftUet: {
        map: {
            ad_storage: string | undefined;
        };
    } | undefined;
    microsoftClarity: {
        map: {
            ad_Storage: string | undefined;
            analytics_Storage: string | undefined;
        };
    } | undefined;
    metaPixel: {
        map: {
            consent: string | undefined;
        };
    } | undefined;
    tiktokPixel: {
        map: {
            consent: string | undefined;
        };
    } | undefined;
    dataLayer: {
        name: string | undefined;
        event: string | undefined;
    } | undefined;
}>;
