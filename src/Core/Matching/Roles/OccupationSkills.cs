using JobFunctions.Core.Matching.Background;
using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Matching.Roles;

/// <summary>
/// What people of an occupation know, where no vacancies were counted: the skills that the occupation's names speak of ("nurse": nursing), what
/// the taxonomy relates to them, and what stands in the same file, each by how often texts about jobs name it.
/// </summary>
/// <remarks>Its numbers are those that do best in <c>tests/Benchmarks -- quality keywords</c>; near them little changes.</remarks>
internal sealed class OccupationSkills
{
    private const int MostSkills = 40;

    // What the position itself names, over what its occupation's names do.
    private const double OfPosition = 2;

    private const double OfRelation = 0.7;
    private const double OfSameFile = 0.2;

    // Frequency to this power: a skill a hundred times as common counts four times as much.
    private const double PowerOfCommonness = 0.3;
    private const double LeastCommonness = 0.0005;

    // The share of vacancies that the surest of them is taken to be asked for in.
    private const double MostShare = 0.6;

    private readonly SkillTaxonomy _taxonomy;

    // By the index of a skill.
    private readonly double[] _commonness;

    // By the index of an occupation: how surely its names speak of skills, 0-1.
    private readonly Dictionary<int, double>[] _named;

    public OccupationSkills(SkillTaxonomy taxonomy, OccupationTable occupations, BackgroundStatistics background)
    {
        _taxonomy = taxonomy;
        _commonness = [.. taxonomy.Skills.Select(skill => Math.Pow(LeastCommonness, PowerOfCommonness * background.RarityOf(skill.Index)))];
        var titles = occupations.Titles.ToLookup(title => title.Occupation, title => title.Title);
        _named = [.. occupations.Occupations.Select(occupation => NamedBy(titles[occupation.Index]))];
    }

    /// <param name="mentioned">Skills that the position names itself.</param>
    /// <returns>The most wanted first, each with the share of vacancies that may ask for it, 0-1. Empty where nothing is named.</returns>
    public List<(Skill Skill, double Share)> Of(IReadOnlyList<OccupationHit> occupations, IReadOnlyList<Skill> mentioned)
    {
        var named = new Dictionary<int, double>();
        foreach (var hit in occupations)
        {
            foreach (var (skill, share) in _named[hit.Occupation])
            {
                named[skill] = Math.Max(named.GetValueOrDefault(skill), share * hit.Weight);
            }
        }

        foreach (var skill in mentioned)
        {
            named[skill.Index] = OfPosition;
        }

        var found = Spread(named)
            .Select(entry => (Skill: _taxonomy.Skills[entry.Key], Share: entry.Value * _commonness[entry.Key]))
            .Where(entry => !entry.Skill.IsSoft)
            .OrderByDescending(entry => entry.Share)
            .ThenBy(entry => entry.Skill.Index)
            .Take(MostSkills)
            .ToList();
        return found.ConvertAll(entry => (entry.Skill, entry.Share / found[0].Share * MostShare));
    }

    /// <summary>Skills by how much of the named ones and of what is near to these they have.</summary>
    private Dictionary<int, double> Spread(Dictionary<int, double> named)
    {
        var all = named.Values.Sum();
        var files = named.GroupBy(entry => FileOf(_taxonomy.Skills[entry.Key]), entry => entry.Value).ToDictionary(file => file.Key, file => file.Sum() / all);
        var spread = new Dictionary<int, double>(named);
        foreach (var (skill, share) in named)
        {
            foreach (var related in _taxonomy.Skills[skill].Related)
            {
                spread[related.Index] = spread.GetValueOrDefault(related.Index) + (share * related.Weight * OfRelation);
            }
        }

        foreach (var skill in _taxonomy.Skills)
        {
            if (files.TryGetValue(FileOf(skill), out var share))
            {
                spread[skill.Index] = spread.GetValueOrDefault(skill.Index) + (share * OfSameFile);
            }
        }

        return spread;
    }

    /// <summary>A skill that few of the names speak of counts little, and less where the others speak of another group: "software architect" is no architecture of buildings.</summary>
    private Dictionary<int, double> NamedBy(IEnumerable<string> titles)
    {
        var skills = titles.Select(Mentioned).Where(mentioned => mentioned.Count > 0).ToList();
        var groups = skills.SelectMany(mentioned => mentioned).CountBy(skill => skill.Group).ToDictionary();
        var all = (double)groups.Values.Sum();
        return skills.SelectMany(mentioned => mentioned).CountBy(skill => skill)
            .ToDictionary(entry => entry.Key.Index, entry => entry.Value / (double)skills.Count * groups[entry.Key.Group] / all);
    }

    private List<Skill> Mentioned(string title) => [.. _taxonomy.Find(title).Select(mention => mention.Skill).Where(skill => !skill.IsSoft).Distinct()];

    private static (string Group, string Section) FileOf(Skill skill) => (skill.Group, skill.Section);
}
