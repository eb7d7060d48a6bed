namespace JobFunctions.Adapters.HeadHunter;

/// <summary>Professional roles of hh.ru by their names.</summary>
internal sealed class HeadHunterRoles
{
    private const int MaxRoles = 3;

    private readonly List<(string Id, string[][] Names)> _roles;

    public HeadHunterRoles(HeadHunterWire.RoleTree tree) => _roles =
    [
        .. (tree.Categories ?? [])
            .SelectMany(category => category?.Roles ?? [])
            .Where(role => role is { Id: not null, Name: not null })
            .DistinctBy(role => role.Id, StringComparer.Ordinal)
            .Select(role => (role.Id ?? "", (role.Name ?? "").Split([',', '/'], StringSplitOptions.TrimEntries).Select(Words).ToArray())),
    ];

    /// <summary>The roles that a position names with all words of one of their names.</summary>
    public IReadOnlyList<string> Find(string position)
    {
        var words = Words(position);
        return
        [
            .. (from role in _roles
                let length = role.Names.Where(name => name.Length > 0 && name.All(words.Contains)).Select(name => name.Length).DefaultIfEmpty().Max()
                where length > 0
                orderby length descending
                select role.Id).Take(MaxRoles),
        ];
    }

    /// <summary>The roles that hh.ru suggests for a position: of the suggestion with the very words, else of the first.</summary>
    public static IReadOnlyList<string> Of(HeadHunterWire.Suggestions suggestions, string position)
    {
        var items = (suggestions.Items ?? []).Where(item => item?.ProfessionalRoles is { Count: > 0 }).ToList();
        var item = items.Find(item => string.Equals(item.Text, position, StringComparison.OrdinalIgnoreCase)) ?? items.FirstOrDefault();
        return [.. (item?.ProfessionalRoles ?? []).Select(role => role?.Id).OfType<string>().Where(IsId).Distinct().Take(MaxRoles)];
    }

    private static bool IsId(string id) => id.Length is > 0 and < 20 && id.All(char.IsAsciiDigit);

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([' ', '\u00a0', ',', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
