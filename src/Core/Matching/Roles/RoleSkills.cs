using System.Globalization;
using JobFunctions.Core.Matching.Background;
using JobFunctions.Core.Matching.Occupations;
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

    // A role that no occupation bears out has to be likely by its words alone.
    private const float LeastAlone = 0.5f;
    private const double LeastNearness = 0.3;

    // What a title names says more of what to know than the role does, and what was counted little less than what names speak of.
    private const double NamedShare = 0.7;
    private const double CountedShare = 0.4;

    private static readonly Lazy<RoleSkills> Shared = new(LoadDefault);

    private readonly SkillTaxonomy _taxonomy;
    private readonly RoleTable _roles;
    private readonly BackgroundStatistics _background;
    private readonly Dictionary<string, (Skill Skill, double Share)[]> _skills;

    private readonly OccupationTable _occupations;
    private readonly OccupationSkills _ofOccupations;

    // By the index of a role: what its name says.
    private readonly List<OccupationHit>[] _occupationsOfRoles;

    private RoleSkills(
        SkillTaxonomy taxonomy, RoleTable roles, OccupationTable occupations, BackgroundStatistics background, Dictionary<string, (Skill Skill, double Share)[]> skills)
    {
        (_taxonomy, _roles, _occupations, _background, _skills) = (taxonomy, roles, occupations, background, skills);
        _occupationsOfRoles = [.. roles.Roles.Select(role => occupations.Find(role))];
        _ofOccupations = new OccupationSkills(taxonomy, occupations, background);
    }

    /// <summary>The table out of the file beside this class.</summary>
    public static RoleSkills Default => Shared.Value;

    /// <param name="reader">Lines of a role (or a skill behind <see cref="TitlePrefix"/>), a skill and the share of its vacancies that ask for it, with tabs between.</param>
    internal static RoleSkills Parse(
        TextReader reader, RoleTable roles, OccupationTable occupations, BackgroundStatistics background, SkillTaxonomy taxonomy)
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

        return new RoleSkills(taxonomy, roles, occupations, background, rows.GroupBy(row => row.Role).ToDictionary(group => group.Key, group => group.Select(row => (row.Skill, row.Share)).ToArray()));
    }

    /// <summary>The skills that vacancies of a position ask for, the most wanted first, each with the share of vacancies that ask for it, 0-1.</summary>
    /// <returns>Empty where the position speaks of no role and no occupation that is known.</returns>
    public IReadOnlyList<(Skill Skill, double Share)> WantedFor(string position)
    {
        var wanted = new Dictionary<int, (Skill Skill, double Share)>();
        var mentioned = _taxonomy.Find(position).Select(mention => mention.Skill).Where(skill => !skill.IsSoft).Distinct().ToList();
        var named = mentioned.FindAll(skill => _skills.ContainsKey(KeyOf(skill)));
        var occupations = _occupations.Find(position);
        var ofNamed = named.Count > 0 ? NamedShare : 0;
        var ofRoles = 0.0;
        foreach (var (role, share) in RolesOf(position, occupations))
        {
            var weight = (1 - ofNamed) * CountedShare * share;
            Add(_skills[_roles.Roles[role]].Where(entry => !IsAlternative(entry.Skill)), weight);
            ofRoles += weight;
        }

        foreach (var skill in named)
        {
            Add(_skills[KeyOf(skill)], ofNamed / named.Count);
        }

        Add(_ofOccupations.Of(occupations, mentioned).Where(entry => !IsAlternative(entry.Skill)), 1 - ofNamed - ofRoles);
        return [.. wanted.Values.OrderByDescending(entry => entry.Share).ThenBy(entry => entry.Skill.Name, StringComparer.Ordinal)];

        // What other titles name is another way to do the work than the one that this title names.
        bool IsAlternative(Skill skill) =>
            mentioned.Count > 0 && _skills.ContainsKey(KeyOf(skill)) && !mentioned.Exists(own => own == skill || own.Related.Any(related => related.Index == skill.Index));

        void Add(IEnumerable<(Skill Skill, double Share)> skills, double weight)
        {
            foreach (var (skill, asked) in skills)
            {
                wanted[skill.Index] = (skill, wanted.GetValueOrDefault(skill.Index).Share + (asked * weight));
            }
        }
    }

    /// <summary>The roles that a position speaks of and that vacancies were counted of, as likely as they are; none that its occupation contradicts.</summary>
    private List<(int Role, double Share)> RolesOf(string position, List<OccupationHit> occupations)
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

        var least = LeastOfFirst * shares.Shares.Max();
        return
        [
            .. shares.Roles.Zip(shares.Shares)
                .Where(role => role.Second >= least && _skills.ContainsKey(_roles.Roles[role.First]))
                .Where(role => occupations.Count == 0 ? role.Second >= LeastAlone : IsNear(_occupationsOfRoles[role.First], occupations))
                .Select(role => ((int)role.First, (double)role.Second)),
        ];
    }

    private bool IsNear(List<OccupationHit> role, List<OccupationHit> position) =>
        role.Count == 0 || role.Exists(one => position.Exists(other => _occupations.Nearness(one.Occupation, other.Occupation) >= LeastNearness));

    private static string KeyOf(Skill skill) => $"{TitlePrefix}{skill.Name}";

    private static RoleSkills LoadDefault()
    {
        using var reader = ModelFile.Open(Resource);
        return Parse(reader, RoleTable.Default, OccupationTable.Default, BackgroundStatistics.Default, SkillTaxonomy.Default);
    }
}
