namespace JobFunctions.StandIns.HeadHunter;

/// <summary>A place of the stand-in's small copy of the world, with hh.ru's own ids.</summary>
/// <param name="Currency">hh.ru's code of the money that is paid there.</param>
internal sealed record HeadHunterPlace(string Id, string Name, string Currency, IReadOnlyList<HeadHunterPlace> Inside)
{
    public static IReadOnlyList<HeadHunterPlace> Countries { get; } =
    [
        Of("113", "Россия", "RUR",
            Of("1", "Москва", "RUR"), Of("2", "Санкт-Петербург", "RUR"),
            Of("2019", "Московская область", "RUR", Of("2077", "Химки", "RUR")),
            Of("1202", "Новосибирская область", "RUR", Of("4", "Новосибирск", "RUR")),
            Of("1261", "Свердловская область", "RUR", Of("3", "Екатеринбург", "RUR")),
            Of("1624", "Республика Татарстан", "RUR", Of("88", "Казань", "RUR"), Of("2734", "Иннополис", "RUR")),
            Of("1679", "Нижегородская область", "RUR", Of("66", "Нижний Новгород", "RUR"))),
        Of("40", "Казахстан", "KZT",
            Of("160", "Алматы", "KZT"), Of("159", "Астана", "KZT"), Of("205", "Шымкент", "KZT"), Of("177", "Караганда", "KZT")),
        Of("16", "Беларусь", "BYR", Of("1002", "Минск", "BYR"), Of("1003", "Гомель", "BYR"), Of("1007", "Брест", "BYR")),
        Of("97", "Узбекистан", "UZS", Of("2759", "Ташкент", "UZS")),
        Of("48", "Кыргызстан", "KGS", Of("2760", "Бишкек", "KGS")),
        Of("28", "Грузия", "GEL", Of("2758", "Тбилиси", "GEL")),
        Of("1001", "Другие регионы", "USD", Of("146", "Сербия", "EUR"), Of("236", "Кипр", "EUR"), Of("45", "Канада", "USD")),
    ];

    /// <summary>Rubles for one unit, roughly; only the salary filter counts with them.</summary>
    public static IReadOnlyDictionary<string, double> Rubles { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["RUR"] = 1,
        ["KZT"] = 0.17,
        ["BYR"] = 28,
        ["USD"] = 80,
        ["EUR"] = 92,
        ["UZS"] = 0.0067,
        ["KGS"] = 0.92,
        ["GEL"] = 30,
    };

    public static IEnumerable<HeadHunterPlace> All => Countries.SelectMany(Under);

    public static IEnumerable<HeadHunterPlace> Under(HeadHunterPlace place) => place.Inside.SelectMany(Under).Prepend(place);

    private static HeadHunterPlace Of(string id, string name, string currency, params HeadHunterPlace[] inside) => new(id, name, currency, inside);
}
