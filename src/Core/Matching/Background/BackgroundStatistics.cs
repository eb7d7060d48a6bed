using System.Collections.Frozen;
using System.Globalization;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching.Background;

/// <summary>
/// How common words and skills are in texts about jobs. A fixed table, so that the score of two texts does not depend on what else is
/// scored. Its files are written by <c>tests/Benchmarks -- fit</c>.
/// </summary>
public sealed class BackgroundStatistics
{
    private const string TermsResource = "background.terms.tsv";
    private const string SkillsResource = "background.skills.tsv";

    // Of what the tables do not hold: rarer than their rarest.
    private const double UnknownTermShare = 0.0004;
    private const double UnknownSkillShare = 0.0006;
    private const double RarestSkillShare = 0.0005;

    private static readonly Lazy<BackgroundStatistics> Shared = new(LoadDefault);
    private static readonly float UnknownTerm = InverseFrequency(UnknownTermShare);

    private readonly FrozenDictionary<ulong, float> _terms;
    private readonly float[] _skillRarity;

    private BackgroundStatistics(FrozenDictionary<ulong, float> terms, float[] skillRarity)
    {
        _terms = terms;
        _skillRarity = skillRarity;
    }

    /// <summary>The tables out of the files beside this class.</summary>
    public static BackgroundStatistics Default => Shared.Value;

    /// <param name="terms">Lines of a stem and the share of texts that hold it, with a tab between.</param>
    /// <param name="skillShares">The same of names of skills.</param>
    internal static BackgroundStatistics Parse(TextReader terms, TextReader skillShares, SkillTaxonomy skills)
    {
        var frequencies = new Dictionary<ulong, float>();
        foreach (var (stem, share) in Rows(terms))
        {
            frequencies[TermHash.Of(stem)] = InverseFrequency(share);
        }

        var shares = Rows(skillShares).ToDictionary(row => row.Name, row => row.Share);
        return new BackgroundStatistics(frequencies.ToFrozenDictionary(), [.. skills.Skills.Select(skill => Rarity(skill, shares.GetValueOrDefault(skill.Name, UnknownSkillShare)))]);
    }

    /// <returns>The weight of a stem: the rarer, the more.</returns>
    internal float WeightOf(ulong stem) => _terms.TryGetValue(stem, out var weight) ? weight : UnknownTerm;

    /// <returns>0.15 for the commonest skills to 1 for rare ones.</returns>
    public double RarityOf(int skill) => _skillRarity[skill];

    private static float InverseFrequency(double share) => (float)Math.Log(1 + ((1 - share + 0.0005) / (share + 0.0005)));

    private static BackgroundStatistics LoadDefault()
    {
        using var terms = ModelFile.Open(TermsResource);
        using var skills = ModelFile.Open(SkillsResource);
        return Parse(terms, skills, SkillTaxonomy.Default);
    }

    private static float Rarity(Skill skill, double share) =>
        skill.IsSoft ? 0.1f : (float)Math.Clamp(Math.Log(Math.Max(share, RarestSkillShare)) / Math.Log(RarestSkillShare), 0.15, 1);

    private static IEnumerable<(string Name, double Share)> Rows(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                yield return (line[..tab], double.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture));
            }
        }
    }
}
