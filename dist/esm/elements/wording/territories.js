const territoryWording = {
    ja: {
        "territory.EEA": "\u6b27\u5dde\u7d4c\u6e08\u9818\u57df\uff08EEA\uff09",
        "territory.US-CA": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30ab\u30ea\u30d5\u30a9\u30eb\u30cb\u30a2\u5dde",
        "territory.US-CO": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30b3\u30ed\u30e9\u30c9\u5dde",
        "territory.US-CT": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30b3\u30cd\u30c1\u30ab\u30c3\u30c8\u5dde",
        "territory.US-DE": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30c7\u30e9\u30a6\u30a7\u30a2\u5dde",
        "territory.US-IA": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30a2\u30a4\u30aa\u30ef\u5dde",
        "territory.US-IN": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30a4\u30f3\u30c7\u30a3\u30a2\u30ca\u5dde",
        "territory.US-KY": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30b1\u30f3\u30bf\u30c3\u30ad\u30fc\u5dde",
        "territory.US-MD": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30e1\u30ea\u30fc\u30e9\u30f3\u30c9\u5dde",
        "territory.US-MN": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30df\u30cd\u30bd\u30bf\u5dde",
        "territory.US-MT": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30e2\u30f3\u30bf\u30ca\u5dde",
        "territory.US-NE": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30cd\u30d6\u30e9\u30b9\u30ab\u5dde",
        "territory.US-NH": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30cb\u30e5\u30fc\u30cf\u30f3\u30d7\u30b7\u30e3\u30fc\u5dde",
        "territory.US-NJ": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30cb\u30e5\u30fc\u30b8\u30e3\u30fc\u30b8\u30fc\u5dde",
        "territory.US-OR": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30aa\u30ec\u30b4\u30f3\u5dde",
        "territory.US-RI": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30ed\u30fc\u30c9\u30a2\u30a4\u30e9\u30f3\u30c9\u5dde",
        "territory.US-TN": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30c6\u30cd\u30b7\u30fc\u5dde",
        "territory.US-TX": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30c6\u30ad\u30b5\u30b9\u5dde",
        "territory.US-UT": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30e6\u30bf\u5dde",
        "territory.US-VA": "\u30a2\u30e1\u30ea\u30ab\u5408\u8846\u56fd\u30d0\u30fc\u30b8\u30cb\u30a2\u5dde"
    },
    en: {
        "territory.EEA": "European Economic Area (EEA)",
        "territory.US-CA": "California, United States",
        "territory.US-CO": "Colorado, United States",
        "territory.US-CT": "Connecticut, United States",
        "territory.US-DE": "Delaware, United States",
        "territory.US-IA": "Iowa, United States",
        "territory.US-IN": "Indiana, United States",
        "territory.US-KY": "Kentucky, United States",
        "territory.US-MD": "Maryland, United States",
        "territory.US-MN": "Minnesota, United States",
        "territory.US-MT": "Montana, United States",
        "territory.US-NE": "Nebraska, United States",
        "territory.US-NH": "New Hampshire, United States",
        "territory.US-NJ": "New Jersey, United States",
        "territory.US-OR": "Oregon, United States",
        "territory.US-RI": "Rhode Island, United States",
        "territory.US-TN": "Tennessee, United States",
        "territory.US-TX": "Texas, United States",
        "territory.US-UT": "Utah, United States",
        "territory.US-VA": "Virginia, United States"
    }
};

export { territoryWording };
