using System.Globalization;
using System.Text;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>hh.ru's places by name, and the country of each.</summary>
internal sealed class HeadHunterAreas
{
    /// <summary>Same names beyond this say nothing about which is meant.</summary>
    private const int MaxNamesakes = 3;

    private const int MaxDepth = 6;
    private const string OtherRegions = "1001";

    private static readonly char[] PartMarks = [',', ';', '/', '\n'];

    private static readonly Dictionary<string, string> CountryCodes = new(StringComparer.Ordinal)
    {
        ["113"] = "RU",
        ["5"] = "UA",
        ["40"] = "KZ",
        ["9"] = "AZ",
        ["16"] = "BY",
        ["28"] = "GE",
        ["48"] = "KG",
        ["97"] = "UZ",
        ["6"] = "AU",
        ["7"] = "AT",
        ["13"] = "AM",
        ["18"] = "BE",
        ["200"] = "BG",
        ["21"] = "GB",
        ["114"] = "HU",
        ["203"] = "VN",
        ["27"] = "DE",
        ["213"] = "GR",
        ["30"] = "DK",
        ["33"] = "IL",
        ["209"] = "IN",
        ["2108"] = "ID",
        ["36"] = "IE",
        ["37"] = "ES",
        ["38"] = "IT",
        ["45"] = "CA",
        ["210"] = "QA",
        ["236"] = "CY",
        ["50"] = "CN",
        ["2362"] = "SA",
        ["57"] = "LV",
        ["59"] = "LT",
        ["206"] = "LU",
        ["238"] = "MY",
        ["2353"] = "MT",
        ["62"] = "MD",
        ["2231"] = "MN",
        ["65"] = "NL",
        ["207"] = "NO",
        ["208"] = "AE",
        ["74"] = "PL",
        ["241"] = "PT",
        ["234"] = "RO",
        ["146"] = "RS",
        ["233"] = "SG",
        ["318"] = "SK",
        ["2105"] = "SI",
        ["85"] = "US",
        ["86"] = "TJ",
        ["300"] = "TH",
        ["93"] = "TM",
        ["94"] = "TR",
        ["100"] = "FI",
        ["101"] = "FR",
        ["2103"] = "HR",
        ["5046"] = "ME",
        ["199"] = "CZ",
        ["108"] = "CH",
        ["149"] = "SE",
        ["109"] = "EE",
        ["110"] = "KR",
        ["111"] = "JP",
    };

    // The names of the dictionary are Russian; these are the ways that other people write the frequent ones.
    private static readonly Dictionary<string, string> OtherSpellings = new(StringComparer.Ordinal)
    {
        ["moscow"] = "москва",
        ["msk"] = "москва",
        ["мск"] = "москва",
        ["moskva"] = "москва",
        ["saint petersburg"] = "санкт-петербург",
        ["st petersburg"] = "санкт-петербург",
        ["st. petersburg"] = "санкт-петербург",
        ["saint-petersburg"] = "санкт-петербург",
        ["sankt-peterburg"] = "санкт-петербург",
        ["spb"] = "санкт-петербург",
        ["спб"] = "санкт-петербург",
        ["питер"] = "санкт-петербург",
        ["петербург"] = "санкт-петербург",
        ["almaty"] = "алматы",
        ["alma-ata"] = "алматы",
        ["алма-ата"] = "алматы",
        ["алмата"] = "алматы",
        ["astana"] = "астана",
        ["nur-sultan"] = "астана",
        ["нур-султан"] = "астана",
        ["shymkent"] = "шымкент",
        ["чимкент"] = "шымкент",
        ["karaganda"] = "караганда",
        ["қарағанды"] = "караганда",
        ["minsk"] = "минск",
        ["gomel"] = "гомель",
        ["brest"] = "брест",
        ["grodno"] = "гродно",
        ["vitebsk"] = "витебск",
        ["mogilev"] = "могилев",
        ["novosibirsk"] = "новосибирск",
        ["yekaterinburg"] = "екатеринбург",
        ["ekaterinburg"] = "екатеринбург",
        ["kazan"] = "казань",
        ["nizhny novgorod"] = "нижний новгород",
        ["samara"] = "самара",
        ["krasnodar"] = "краснодар",
        ["rostov-on-don"] = "ростов-на-дону",
        ["tashkent"] = "ташкент",
        ["bishkek"] = "бишкек",
        ["tbilisi"] = "тбилиси",
        ["baku"] = "баку",
        ["yerevan"] = "ереван",
        ["russia"] = "россия",
        ["russian federation"] = "россия",
        ["рф"] = "россия",
        ["российская федерация"] = "россия",
        ["kazakhstan"] = "казахстан",
        ["рк"] = "казахстан",
        ["республика казахстан"] = "казахстан",
        ["қазақстан"] = "казахстан",
        ["belarus"] = "беларусь",
        ["рб"] = "беларусь",
        ["белоруссия"] = "беларусь",
        ["республика беларусь"] = "беларусь",
        ["uzbekistan"] = "узбекистан",
        ["kyrgyzstan"] = "кыргызстан",
        ["киргизия"] = "кыргызстан",
        ["georgia"] = "грузия",
        ["azerbaijan"] = "азербайджан",
        ["armenia"] = "армения",
    };

    private readonly Dictionary<string, List<Place>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _countries = new(StringComparer.Ordinal);

    public HeadHunterAreas(IEnumerable<HeadHunterWire.AreaNode?> countries)
    {
        foreach (var country in countries)
        {
            Add(country, null, "", 0);
        }
    }

    /// <returns>ISO 3166 alpha-2 of the country that an area lies in; null where unknown.</returns>
    public string? CountryOf(string areaId) => _countries.GetValueOrDefault(areaId);

    /// <summary>Finds what a person wrote: a town, a region, a country, or several of them with commas between.</summary>
    /// <returns>Ids, several where places share the name; empty where the text names no place that hh.ru knows.</returns>
    public IReadOnlyList<string> Find(string text)
    {
        var parts = text.Split(PartMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = parts.Prepend(text).Select(Places).Where(places => places.Count > 0).ToList();
        if (found.Count == 0)
        {
            return [];
        }

        // "Москва, Россия" means the town; a namesake counts only inside the other places that are named.
        var deepest = found.MaxBy(places => places.Max(place => place.Depth)) ?? [];
        var others = found.Where(places => places != deepest).SelectMany(places => places).Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
        var inside = deepest.Where(place => place.Path.Split('/').Any(others.Contains)).ToList();
        var meant = inside.Count > 0 ? inside : deepest;
        var shallowest = meant.Min(place => place.Depth);
        var nearest = meant.Where(place => place.Depth == shallowest).ToList();
        return nearest.Count <= MaxNamesakes ? nearest.ConvertAll(place => place.Id) : [];
    }

    private List<Place> Places(string text)
    {
        var name = Normalize(text);
        return _places.GetValueOrDefault(OtherSpellings.GetValueOrDefault(name, name)) ?? [];
    }

    private void Add(HeadHunterWire.AreaNode? node, string? country, string path, int depth)
    {
        if (node is not { Id: { } id, Name: { } name } || depth > MaxDepth)
        {
            return;
        }

        country = CountryCodes.GetValueOrDefault(id) ?? country;
        if (country is not null)
        {
            _countries[id] = country;
        }

        if (id != OtherRegions)
        {
            var place = new Place(id, depth, path);
            AddName(Normalize(name), place);
            if (name.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket)
            {
                AddName(Normalize(name[..bracket]), place);
            }
        }

        foreach (var child in node.Areas ?? [])
        {
            Add(child, country, $"{path}/{id}", depth + 1);
        }
    }

    private void AddName(string name, Place place)
    {
        if (!_places.TryGetValue(name, out var places))
        {
            _places.Add(name, places = []);
        }

        places.Add(place);
    }

    private static string Normalize(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC).Trim().ToLower(CultureInfo.InvariantCulture))
        {
            name.Append(c switch { 'ё' => 'е', '–' or '—' or '‑' => '-', _ when char.IsWhiteSpace(c) => ' ', _ => c });
        }

        var plain = name.ToString().Trim(' ', '.', ',');
        foreach (var prefix in (string[])["г. ", "г.", "город ", "гор. ", "city of "])
        {
            if (plain.StartsWith(prefix, StringComparison.Ordinal) && plain.Length > prefix.Length)
            {
                return plain[prefix.Length..].Trim();
            }
        }

        return plain;
    }

    /// <param name="Depth">0 for a country.</param>
    /// <param name="Path">Ids of the places around it, from the country, each after a slash.</param>
    private sealed record Place(string Id, int Depth, string Path);
}
