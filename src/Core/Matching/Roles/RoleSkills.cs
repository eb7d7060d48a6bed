using System.Globalization;
using JobFunctions.Core.Matching.Background;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Matching.Roles;

/// <summary>What vacancies of each professional role ask for. Its file is written by <c>tests/Benchmarks -- fit role-skills</c>.</summary>
public sealed class RoleSkills
{
    /// <summary>Before the name of a skill: what is asked for where the title names it.</summary>
    internal const string TitlePrefix = "@";

    private const string Resource = "roles.skills.tsv";

    // A position speaks of several roles at times; one far less likely than the first says nothing of what to know.
    private const float LeastOfFirst = 0.25f;

    // A role with fewer skills counted than this is one that the counted vacancies hardly knew.
    private const int LeastCounted = 8;

    // Of skills by name: the chance of the role from which on a name speaks of it, and how rare a skill may be (as BackgroundStatistics weighs it).
    private const float LeastOfName = 0.25f;
    private const double RareSkill = 0.97;
    private const double RarestShare = 0.0005;
    private const int MostNamed = 20;

    // What a title names says more of what to know than the role alone.
    private const double NamedShare = 0.7;

    private static readonly Lazy<RoleSkills> Shared = new(LoadDefault);

    private readonly SkillTaxonomy _taxonomy;
    private readonly RoleTable _roles;
    private readonly BackgroundStatistics _background;
    private readonly Dictionary<string, (Skill Skill, double Share)[]> _skills;

    // By the index of a role.
    private readonly Lazy<(Skill Skill, double Share)[][]> _named;

    private RoleSkills(SkillTaxonomy taxonomy, RoleTable roles, BackgroundStatistics background, Dictionary<string, (Skill Skill, double Share)[]> skills) =>
        (_taxonomy, _roles, _background, _skills, _named) = (taxonomy, roles, background, skills, new(NamedSkills));

    /// <summary>The table out of the file beside this class.</summary>
    public static RoleSkills Default => Shared.Value;

    /// <param name="reader">Lines of a role (or a skill behind <see cref="TitlePrefix"/>), a skill and the share of its vacancies that ask for it, with tabs between.</param>
    internal static RoleSkills Parse(TextReader reader, RoleTable roles, BackgroundStatistics background, SkillTaxonomy taxonomy)
    {
        var byName = taxonomy.Skills.ToDictionary(skill => skill.Name);
        var rows = new List<(string Role, Skill Skill, double Share)>();
        while (reader.ReadLine() is { } line)
        {
            // A skill that the taxonomy has renamed since waits for the next fit.
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var role, var name, var share] && byName.TryGetValue(name, out var skill))
            {
                rows.Add((role, skill, double.Parse(share, CultureInfo.InvariantCulture)));
            }
        }

        return new RoleSkills(taxonomy, roles, background, rows.GroupBy(row => row.Role).ToDictionary(group => group.Key, group => group.Select(row => (row.Skill, row.Share)).ToArray()));
    }

    /// <summary>The skills that vacancies of a position ask for, the most wanted first, each with the share of vacancies that ask for it, 0-1.</summary>
    /// <returns>Empty where the position speaks of no role that is known.</returns>
    public IReadOnlyList<(Skill Skill, double Share)> WantedFor(string position)
    {
        var profiler = new TextProfiler(_background);
        profiler.Add(position, 1);
        var title = profiler.Build();
        profiler.AddPairs(position, 1);
        var shares = _roles.Of(title, profiler.Build(), TermVector.Empty);
        if (!shares.IsKnown)
        {
            return [];
        }

        var first = shares.Shares.Max();
        var likely = shares.Roles.Zip(shares.Shares).Where(role => role.Second >= LeastOfFirst * first).ToList();
        var sum = likely.Sum(role => role.Second);
        var wanted = new Dictionary<int, (Skill Skill, double Share)>();
        var named = _taxonomy.Find(position).Select(mention => mention.Skill).Where(skill => _skills.ContainsKey(KeyOf(skill))).Distinct().ToList();
        var ofRoles = named.Count > 0 ? 1 - NamedShare : 1;
        foreach (var (role, share) in likely)
        {
            var asked = _skills.TryGetValue(_roles.Roles[role], out var counted) && counted.Length >= LeastCounted ? counted : _named.Value[role];
            Add(asked.Where(entry => !IsAlternative(entry.Skill)), ofRoles * share / sum);
        }

        foreach (var skill in named)
        {
            Add(_skills[KeyOf(skill)], NamedShare / named.Count);
        }

        return [.. wanted.Values.OrderByDescending(entry => entry.Share).ThenBy(entry => entry.Skill.Name, StringComparer.Ordinal)];

        // What other titles name is another way to do the work than the one that this title names.
        bool IsAlternative(Skill skill) =>
            named.Count > 0 && _skills.ContainsKey(KeyOf(skill)) && !named.Exists(own => own == skill || own.Related.Any(related => related.Index == skill.Index));

        void Add(IEnumerable<(Skill Skill, double Share)> skills, double weight)
        {
            foreach (var (skill, asked) in skills)
            {
                wanted[skill.Index] = (skill, wanted.GetValueOrDefault(skill.Index).Share + (asked * weight));
            }
        }
    }

    private static string KeyOf(Skill skill) => $"{TitlePrefix}{skill.Name}";

    /// <summary>
    /// For roles of which too few vacancies were counted: the skills whose names speak of the role, by how often texts name them. By Bayes, the
    /// chance of a skill where the role is known goes by that of the role where the skill is, times the skill's own.
    /// </summary>
    private (Skill Skill, double Share)[][] NamedSkills()
    {
        var ofRoles = _roles.Roles.Select(_ => new List<(Skill Skill, double Share)>()).ToList();
        var profiler = new TextProfiler(_background);
        foreach (var skill in _taxonomy.Skills.Where(skill => !skill.IsSoft && _background.RarityOf(skill.Index) < RareSkill))
        {
            profiler.Add($"{skill.Name} {skill.RussianName}", 1);
            var shares = _roles.Of(TermVector.Empty, TermVector.Empty, profiler.Build());
            var commonness = Math.Pow(RarestShare, _background.RarityOf(skill.Index));
            foreach (var (role, share) in shares.Roles.Zip(shares.Shares).Where(role => role.Second >= LeastOfName))
            {
                ofRoles[role].Add((skill, share * commonness));
            }
        }

        return [.. ofRoles.Select(skills => skills.OrderByDescending(entry => entry.Share).ThenBy(entry => entry.Skill.Name, StringComparer.Ordinal).Take(MostNamed).ToArray())];
    }

    private static RoleSkills LoadDefault()
    {
        using var reader = ModelFile.Open(Resource);
        return Parse(reader, RoleTable.Default, BackgroundStatistics.Default, SkillTaxonomy.Default);
    }
}
