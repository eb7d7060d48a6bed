using System.Collections.Frozen;
using System.Globalization;
using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching.Background;

/// <summary>
/// How common words and skills are in texts about jobs, and which fields of work words speak of. A fixed table, so that the score of two
/// texts does not depend on what else is scored. Its files are written by <c>tests/Benchmarks -- background</c>.
/// </summary>
public sealed class BackgroundStatistics
{
    private const string TermsResource = "background.terms.tsv";
    private const string SkillsResource = "background.skills.tsv";

    // Of what the tables do not hold: rarer than their rarest.
    private const double UnknownTermShare = 0.0004;
    private const double UnknownSkillShare = 0.0006;
    private const double RarestSkillShare = 0.0005;

    private static readonly Lazy<BackgroundStatistics> Shared = new(() => Load(OccupationTable.Default, SkillTaxonomy.Default));

    private readonly FrozenDictionary<ulong, TermStatistics> _terms;
    private readonly float[] _skillRarity;

    private BackgroundStatistics(FrozenDictionary<ulong, TermStatistics> terms, float[] skillRarity, int fieldCount)
    {
        _terms = terms;
        _skillRarity = skillRarity;
        FieldCount = fieldCount;
    }

    public static BackgroundStatistics Default => Shared.Value;

    public int FieldCount { get; }

    /// <summary>True when the table knows of fields that words speak of.</summary>
    public bool HasFields { get; private init; }

    internal TermStatistics OfTerm(ulong stem) => _terms.TryGetValue(stem, out var statistics) ? statistics : TermStatistics.Unknown;

    /// <returns>0.15 for the commonest skills to 1 for rare ones.</returns>
    public double RarityOf(int skill) => _skillRarity[skill];

    /// <summary>Weight of a word that stands in this share of all texts.</summary>
    internal static float InverseFrequency(double share) => (float)Math.Log(1 + ((1 - share + 0.0005) / (share + 0.0005)));

    private static BackgroundStatistics Load(OccupationTable occupations, SkillTaxonomy skills)
    {
        var fields = occupations.Fields.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);
        var terms = new Dictionary<ulong, TermStatistics>();
        foreach (var columns in Rows(TermsResource))
        {
            var share = double.Parse(columns[1], CultureInfo.InvariantCulture);
            terms[TermHash.Of(columns[0])] = new TermStatistics(InverseFrequency(share), columns.Length > 2 ? ParseFields(columns[2], fields) : []);
        }

        var shares = Rows(SkillsResource).ToDictionary(columns => columns[0], columns => double.Parse(columns[1], CultureInfo.InvariantCulture));
        var rarity = skills.Skills.Select(skill => Rarity(skill, shares.GetValueOrDefault(skill.Name, UnknownSkillShare))).ToArray();
        return new BackgroundStatistics(terms.ToFrozenDictionary(), rarity, fields.Count) { HasFields = terms.Values.Any(term => term.Fields.Length > 0) };
    }

    private static float Rarity(Skill skill, double share) =>
        skill.IsSoft ? 0.1f : (float)Math.Clamp(Math.Log(Math.Max(share, RarestSkillShare)) / Math.Log(RarestSkillShare), 0.15, 1);

    private static FieldLift[] ParseFields(string text, Dictionary<string, int> fields) =>
    [
        .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(item => item.Split(':'))
            .Where(pair => fields.ContainsKey(pair[0]))
            .Select(pair => new FieldLift(fields[pair[0]], float.Parse(pair[1], CultureInfo.InvariantCulture))),
    ];

    private static IEnumerable<string[]> Rows(string resource)
    {
        using var stream = typeof(BackgroundStatistics).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            yield break;
        }

        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    internal readonly record struct FieldLift(int Field, float Lift);

    internal sealed record TermStatistics(float InverseFrequency, FieldLift[] Fields)
    {
        public static readonly TermStatistics Unknown = new(BackgroundStatistics.InverseFrequency(UnknownTermShare), []);
    }
}
