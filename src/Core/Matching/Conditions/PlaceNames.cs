using System.Collections.Frozen;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching.Conditions;

/// <summary>Whether two spellings name the same place: without case, hyphens and words like "город", in Russian, English and Kazakh for the larger towns.</summary>
internal static class PlaceNames
{
    // One line for a place; the first spelling stands for all.
    private static readonly string[] Towns =
    [
        "москва;moscow;мск;moskva", "санкт петербург;st petersburg;saint petersburg;спб;питер;петербург;sankt petersburg", "алматы;almaty;алма ата;alma ata",
        "астана;astana;нур султан;nur sultan;нурсултан", "шымкент;shymkent;чимкент", "караганда;karaganda;қарағанды;qaraghandy", "актобе;aktobe;ақтөбе", "атырау;atyrau",
        "актау;aktau;ақтау", "павлодар;pavlodar", "усть каменогорск;ust kamenogorsk;oskemen;өскемен", "семей;semey", "костанай;kostanay;қостанай", "кызылорда;kyzylorda;қызылорда",
        "уральск;uralsk;oral;орал", "тараз;taraz", "петропавловск;petropavlovsk;петропавл", "кокшетау;kokshetau;көкшетау", "талдыкорган;taldykorgan;талдықорған", "туркестан;turkestan;түркістан",
        "минск;minsk;мінск", "гомель;gomel;homel", "брест;brest", "гродно;grodno;hrodna", "витебск;vitebsk", "могилев;mogilev", "ташкент;tashkent;toshkent", "самарканд;samarkand",
        "бишкек;bishkek", "ош;osh", "тбилиси;tbilisi", "ереван;yerevan", "баку;baku", "екатеринбург;yekaterinburg;ekaterinburg;екб", "новосибирск;novosibirsk", "казань;kazan",
        "нижний новгород;nizhny novgorod", "самара;samara", "омск;omsk", "челябинск;chelyabinsk", "ростов на дону;rostov on don;ростов", "уфа;ufa", "красноярск;krasnoyarsk", "пермь;perm",
        "воронеж;voronezh", "волгоград;volgograd", "краснодар;krasnodar", "саратов;saratov", "тюмень;tyumen", "тольятти;tolyatti", "ижевск;izhevsk", "барнаул;barnaul", "иркутск;irkutsk",
        "хабаровск;khabarovsk", "владивосток;vladivostok", "ярославль;yaroslavl", "томск;tomsk", "оренбург;orenburg", "кемерово;kemerovo", "рязань;ryazan", "пенза;penza", "тула;tula",
        "калининград;kaliningrad", "сочи;sochi", "киев;kyiv;kiev", "варшава;warsaw;warszawa", "берлин;berlin", "лондон;london", "стамбул;istanbul", "дубай;dubai", "белград;belgrade",
    ];

    private static readonly string[] Countries =
    [
        "KZ;казахстан;kazakhstan;қазақстан;рк;республика казахстан", "RU;россия;russia;рф;российская федерация;russian federation", "BY;беларусь;belarus;белоруссия;рб;республика беларусь",
        "UZ;узбекистан;uzbekistan", "KG;кыргызстан;kyrgyzstan;киргизия", "GE;грузия;georgia", "AM;армения;armenia", "AZ;азербайджан;azerbaijan", "UA;украина;ukraine",
        "DE;германия;germany", "PL;польша;poland", "US;сша;usa;united states", "GB;великобритания;uk;united kingdom", "TR;турция;turkey", "AE;оаэ;uae", "RS;сербия;serbia", "CY;кипр;cyprus",
    ];

    private static readonly FrozenSet<string> Fillers =
        FrozenSet.ToFrozenSet(["г", "город", "city", "область", "обл", "region", "край", "республика", "район", "р", "н", "пгт", "село", "поселок", "деревня", "қаласы", "облысы"]);

    private static readonly FrozenDictionary<string, string> TownNames = Names(Towns);
    private static readonly FrozenDictionary<string, string> CountryCodes = Names(Countries);

    /// <param name="accepted">A town, region or country, as a person writes it.</param>
    public static bool IsIn(string? city, string? country, string accepted)
    {
        var place = Normalise(accepted);
        if (place.Length == 0)
        {
            return true;
        }

        if (CountryCodes.TryGetValue(place, out var code))
        {
            return country is not null ? country.Equals(code, StringComparison.OrdinalIgnoreCase) : city is not null && Parts(city).Contains(place);
        }

        return city is not null && Parts(city).Contains(TownNames.GetValueOrDefault(place, place));
    }

    /// <summary>One spelling for all those of a town, of what stands before the first comma, bracket or bar; "" where that is nothing.</summary>
    public static string KeyOf(string city)
    {
        var end = city.AsSpan().IndexOfAny(",(;/|");
        var name = Normalise(end < 0 ? city : city[..end]);
        return TownNames.GetValueOrDefault(name, name);
    }

    /// <summary>True when both name one town.</summary>
    public static bool AreSame(string one, string other) => Parts(one).Overlaps(Parts(other));

    /// <summary>The whole and each part between commas, brackets and bars: "Алматы, Медеуский район" is in Алматы.</summary>
    private static HashSet<string> Parts(string city)
    {
        var names = new HashSet<string>();
        foreach (var part in city.Split([',', '(', ')', ';', '/', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(city))
        {
            var name = Normalise(part);
            names.Add(TownNames.GetValueOrDefault(name, name));
        }

        names.Remove("");
        return names;
    }

    private static string Normalise(string place) =>
        string.Join(' ', Tokenizer.Tokenize(place.Length > 200 ? place[..200] : place).Select(token => token.Word).Where(word => !Fillers.Contains(word)));

    private static FrozenDictionary<string, string> Names(string[] lines) =>
        lines.Select(line => line.Split(';'))
            .SelectMany(names => names.Select(name => (Key: string.Join(' ', name.ToLowerInvariant().Split(' ')), Value: names[0])))
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value);
}
