import type { Read } from './read/reader.js';
/** A section that the file does not have is `undefined`; a few have something to say anyhow. */
export declare const notice: import("./read/reader.js").Reader<{
    page: Readonly<Record<string, string>>;
    sections: readonly ("policy" | "purposes" | "cookies" | "transmissions" | "beacons" | "adOptOuts" | "accessLogs" | "personalRelatedInfo" | "hidden" | "cards" | "thirdParty" | "jointUse" | "entrustment" | "minors" | "voluntary" | "retention" | "security" | "changes" | "requests" | "contacts" | "organization" | "certifications" | "documents" | "territory" | "translation" | "links" | "disclaimers" | "revisions" | `custom:${string}`)[];
    policy: {
        items: readonly import("./read/item.js").Item[];
        signedBy: import("./read/person.js").Person;
        established: string | undefined;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    purposes: {
        groups: readonly {
            subject: Readonly<Record<string, string>>;
            route: "direct-written" | "direct-other" | "indirect" | undefined;
            source: Readonly<Record<string, string>>;
            items: readonly import("./read/item.js").Item[];
            link: import("./read/link.js").Link | undefined;
            note: Readonly<Record<string, string>>;
        }[];
        beyond: readonly import("./read/item.js").Item[];
        exceptions: readonly ("jointUse" | "law" | "life" | "health" | "state" | "academic" | "entrusted" | "merger" | "public" | "harm" | "ownRights" | "evident" | import("./read/item.js").Item)[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    };
    cookies: {
        purposes: readonly import("./read/item.js").Item[];
        dataItems: readonly import("./read/item.js").Item[];
        identifiability: {
            statement: Readonly<Record<string, string>>;
            exception: Readonly<Record<string, string>>;
        };
        linkedToAccount: {
            statement: Readonly<Record<string, string>>;
            purposes: readonly import("./read/item.js").Item[];
        };
        refusal: {
            methods: readonly {
                by: /*elided*/ any;
                text: /*elided*/ any;
                url: /*elided*/ any;
            }[];
            consequence: Readonly<Record<string, string>>;
        };
        browserHelp: readonly import("./read/link.js").Link[];
        whereStored: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    };
    transmissions: {
        intro: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    };
    beacons: {
        intro: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    };
    adOptOuts: {
        intro: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    };
    accessLogs: {
        items: readonly import("./read/item.js").Item[];
        purposes: readonly import("./read/item.js").Item[];
        limit: Readonly<Record<string, string>>;
        identifiable: boolean | undefined;
        email: Readonly<Record<string, string>>;
        linked: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    personalRelatedInfo: {
        sources: readonly {
            from: Readonly<Record<string, string>>;
            items: readonly import("./read/item.js").Item[];
            purpose: Readonly<Record<string, string>>;
            linkedToPersonalData: boolean | undefined;
            basis: Readonly<Record<string, string>>;
        }[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    hidden: {
        methods: readonly import("./read/item.js").Item[];
        items: readonly import("./read/item.js").Item[];
        purposes: readonly import("./read/item.js").Item[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    cards: {
        items: readonly import("./read/item.js").Item[];
        purpose: Readonly<Record<string, string>>;
        acquirer: Readonly<Record<string, string>>;
        recipients: readonly import("./read/item.js").Item[];
        retention: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    thirdParty: {
        principle: Readonly<Record<string, string>>;
        exceptions: readonly ("jointUse" | "law" | "life" | "health" | "state" | "academic" | "entrusted" | "merger" | "public" | "harm" | "ownRights" | "evident" | import("./read/item.js").Item)[];
        namedRecipients: readonly import("./read/item.js").Item[];
        statistics: Readonly<Record<string, string>>;
        onRequest: Readonly<Record<string, string>>;
        optOut: readonly import("./read/item.js").Item[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    jointUse: {
        uses: readonly {
            items: readonly import("./read/item.js").Item[];
            parties: readonly import("./read/item.js").Item[];
            purposes: readonly import("./read/item.js").Item[];
            acquisition: Readonly<Record<string, string>>;
            responsible: {
                name: /*elided*/ any;
                address: /*elided*/ any;
                representative: /*elided*/ any;
            } | undefined;
        }[];
        principle: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    entrustment: {
        text: Readonly<Record<string, string>>;
        received: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    minors: {
        under: number | undefined;
        text: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    voluntary: {
        text: Readonly<Record<string, string>>;
        consequence: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    retention: {
        items: readonly import("./read/item.js").Item[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    security: {
        items: readonly import("./read/item.js").Item[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    changes: {
        items: readonly import("./read/item.js").Item[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    requests: {
        rights: readonly ("notifyPurpose" | "disclose" | "correct" | "add" | "delete" | "stopUse" | "erase" | "stopProvision" | "records")[];
        to: string | Readonly<{
            name: Readonly<Record<string, string>>;
            address: Readonly<Record<string, string>>;
            tel: readonly string[];
            tollFree: string | undefined;
            email: string | undefined;
            form: import("./read/link.js").Link | undefined;
            hours: readonly {
                days: /*elided*/ any;
                open: /*elided*/ any;
                close: /*elided*/ any;
            }[];
            closed: Readonly<Record<string, string>>;
            acceptsVisit: boolean | undefined;
            note: Readonly<Record<string, string>>;
        }> | undefined;
        envelopeNote: Readonly<Record<string, string>>;
        forms: readonly import("./read/link.js").Link[];
        identity: {
            anyOf: readonly import("./read/item.js").Item[];
            note: Readonly<Record<string, string>>;
        } | undefined;
        proxy: readonly {
            kind: "statutory" | "minor" | "adultWard" | "delegated" | undefined;
            documents: readonly import("./read/item.js").Item[];
        }[];
        fee: {
            amount: number | undefined;
            currency: string | undefined;
            tax: "included" | "excluded" | null | undefined;
            appliesTo: readonly ("notifyPurpose" | "disclose" | "correct" | "add" | "delete" | "stopUse" | "erase" | "stopProvision" | "records")[];
            payment: Readonly<Record<string, string>>;
            ifShort: Readonly<Record<string, string>>;
            refundable: boolean | undefined;
        } | undefined;
        reply: Readonly<Record<string, string>>;
        dataHandling: Readonly<Record<string, string>>;
        refusalGrounds: readonly import("./read/item.js").Item[];
        languages: readonly string[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    contacts: {
        desks: readonly {
            id: string | undefined;
            role: Readonly<Record<string, string>>;
            name: Readonly<Record<string, string>>;
            address: Readonly<Record<string, string>>;
            tel: readonly string[];
            tollFree: string | undefined;
            email: string | undefined;
            form: import("./read/link.js").Link | undefined;
            hours: readonly {
                days: /*elided*/ any;
                open: /*elided*/ any;
                close: /*elided*/ any;
            }[];
            closed: Readonly<Record<string, string>>;
            acceptsVisit: boolean | undefined;
            note: Readonly<Record<string, string>>;
        }[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    organization: {
        member: boolean | undefined;
        url: Readonly<Record<string, string>>;
        certifiedBy: Readonly<Record<string, string>>;
        legalBasis: Readonly<Record<string, string>>;
        name: Readonly<Record<string, string>>;
        address: Readonly<Record<string, string>>;
        tel: readonly string[];
        tollFree: string | undefined;
        email: string | undefined;
        form: import("./read/link.js").Link | undefined;
        hours: readonly {
            days: string | undefined;
            open: string | undefined;
            close: string | undefined;
        }[];
        closed: Readonly<Record<string, string>>;
        acceptsVisit: boolean | undefined;
        note: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
    } | undefined;
    certifications: {
        marks: readonly {
            kind: "privacyMark" | "isms" | "ismsCloud" | "pims" | "cbpr" | "other" | undefined;
            name: Readonly<Record<string, string>>;
            number: string | undefined;
            obtained: string | undefined;
            registered: string | undefined;
            revised: string | undefined;
            expires: string | undefined;
            body: Readonly<Record<string, string>>;
            accreditation: readonly import("./read/item.js").Item[];
            scope: Readonly<Record<string, string>>;
            items: readonly import("./read/item.js").Item[];
            logo: {
                src: /*elided*/ any;
                alt: /*elided*/ any;
            } | undefined;
            url: Readonly<Record<string, string>>;
        }[];
        standards: readonly {
            name: Readonly<Record<string, string>>;
            edition: string | undefined;
        }[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    documents: {
        list: readonly {
            service: Readonly<Record<string, string>>;
            title: Readonly<Record<string, string>>;
            url: Readonly<Record<string, string>>;
            lang: string | undefined;
            precedence: "overrides" | undefined;
        }[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    territory: {
        notTargeting: readonly string[];
        text: Readonly<Record<string, string>>;
        governingLaw: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    translation: {
        text: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    };
    links: {
        items: readonly import("./read/link.js").Link[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    disclaimers: {
        items: readonly import("./read/item.js").Item[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    revisions: {
        list: readonly {
            date: string | undefined;
            kind: "established" | "effective" | "revised" | undefined;
            note: Readonly<Record<string, string>>;
            document: Readonly<Record<string, string>>;
        }[];
        title: Readonly<Record<string, string>>;
        note: Readonly<Record<string, string>>;
    } | undefined;
    custom: readonly {
        id: string | undefined;
        title: Readonly<Record<string, string>>;
        body: readonly import("./read/item.js").Item[];
        note: Readonly<Record<string, string>>;
    }[];
}>;
export type Notice = Read<typeof notice>;
