using System.Text.Json.Nodes;

namespace JobFunctions.StandIns.HeadHunter;

/// <summary>The dictionaries of the stand-in, in hh.ru's shapes.</summary>
internal static class HeadHunterDictionaries
{
    public static JsonArray Areas() => new([.. HeadHunterPlace.Countries.Select(country => Area(country, null))]);

    public static JsonObject? Area(string id)
    {
        var parent = HeadHunterPlace.All.FirstOrDefault(place => place.Inside.Any(inside => inside.Id == id));
        return HeadHunterPlace.All.FirstOrDefault(place => place.Id == id) is { } found ? Area(found, parent?.Id) : null;
    }

    public static JsonObject Roles() => new()
    {
        ["categories"] = new JsonArray(new JsonObject
        {
            ["id"] = "11",
            ["name"] = "Информационные технологии",
            ["roles"] = new JsonArray([.. HeadHunterProfession.All.DistinctBy(profession => profession.RoleId).Select(Role)]),
        }),
    };

    public static JsonObject Suggest(string text)
    {
        var words = new HeadHunterWords(text);
        var suggestions =
            from profession in HeadHunterProfession.All
            from title in profession.Titles
            where words.Has(title) || new HeadHunterWords(title).Has(text)
            select new JsonObject
            {
                ["id"] = profession.RoleId + "0",
                ["text"] = title,
                ["professional_roles"] = new JsonArray(Role(profession)),
            };
        return new JsonObject { ["items"] = new JsonArray([.. suggestions.Take(10)]) };
    }

    public static JsonObject Lists() => new()
    {
        ["experience"] = List(("noExperience", "Нет опыта"), ("between1And3", "От 1 года до 3 лет"), ("between3And6", "От 3 до 6 лет"), ("moreThan6", "Более 6 лет")),
        ["work_format"] = List(("ON_SITE", "На месте работодателя"), ("REMOTE", "Удалённо"), ("HYBRID", "Гибрид"), ("FIELD_WORK", "Разъездной")),
        ["schedule"] = List(("fullDay", "Полный день"), ("remote", "Удаленная работа"), ("flexible", "Гибкий график")),
        ["currency"] = new JsonArray([.. HeadHunterPlace.Rubles.Select(rate => new JsonObject { ["code"] = rate.Key, ["rate"] = 1 / rate.Value, ["in_use"] = true })]),
    };

    private static JsonArray List(params (string Id, string Name)[] entries) =>
        new([.. entries.Select(entry => new JsonObject { ["id"] = entry.Id, ["name"] = entry.Name })]);

    private static JsonObject Role(HeadHunterProfession profession) => new()
    {
        ["id"] = profession.RoleId,
        ["name"] = profession.Role,
        ["accept_incomplete_resumes"] = false,
        ["is_default"] = false,
        ["select_deprecated"] = false,
        ["search_deprecated"] = false,
    };

    private static JsonObject Area(HeadHunterPlace place, string? parent) => new()
    {
        ["id"] = place.Id,
        ["parent_id"] = parent,
        ["name"] = place.Name,
        ["areas"] = new JsonArray([.. place.Inside.Select(inside => Area(inside, place.Id))]),
    };
}
