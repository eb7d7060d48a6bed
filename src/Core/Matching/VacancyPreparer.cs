using System.Collections.Frozen;
using System.Runtime.InteropServices;
using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Requirements;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Text;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching;

/// <summary>Makes vacancies ready for scoring. Keeps buffers between vacancies: one for each thread.</summary>
internal sealed class VacancyPreparer(RankingModel model)
{
    // What is read of a description at most, in characters; longer ones repeat themselves.
    private const int MaxDescription = 20_000;
    private const int MaxSkills = 40;
    private const int CountedSkills = 14;
    private const int MaxPhrases = 8;
    private const float PhraseWeight = 0.4f;

    private const string OfficeGroup = "office";
    private const float ForeignGroupShare = 0.25f;
    private static readonly FrozenSet<string> Broad = FrozenSet.ToFrozenSet(["Backend", "Frontend", "Full stack", "DevOps", "API", "LLM", "Agile", "Scrum", "CRM", "ERP", "Big Data", "VoIP", "CMS", "MLOps", "Windows"]);

    private readonly Dictionary<string, float> _groups = [];
    private readonly SkillTaxonomy _taxonomy = model.Skills;
    private readonly OccupationTable _occupations = model.Occupations;
    private readonly TextProfiler _profiler = new(model.Background);
    private readonly List<SkillHit> _hits = [];
    private readonly Dictionary<int, SkillDemand> _demands = [];

    public PreparedVacancy Prepare(Vacancy vacancy)
    {
        var description = vacancy.Description.AsSpan(0, Math.Min(vacancy.Description.Length, MaxDescription));
        var parts = new TextParts(description);
        var phrases = new List<PhraseDemand>();
        var skills = Demands(vacancy, description, parts, phrases);
        var text = TextOf(vacancy, description, parts);
        var title = TitleOf(vacancy);
        _profiler.AddPairs(vacancy.Title, 1);
        var pairs = _profiler.Build();
        return new PreparedVacancy(vacancy)
        {
            Text = text,
            Title = title,
            Roles = model.Roles.Of(title, pairs, text),
            Occupations = _occupations.Find(vacancy.Title) is { Count: > 0 } named ? named : OccupationsOfRoles(vacancy),
            Skills = skills,
            Phrases = [.. phrases],
            SkillWeight = skills.Sum(demand => demand.Weight) + phrases.Sum(phrase => phrase.Weight),
            TitleSkills = TechnologiesOf(vacancy.Title),
            TitleLevel = Seniority.OfTitle(vacancy.Title),
            Requirements = RequirementReader.Read(vacancy.Description.Length <= MaxDescription ? vacancy.Description : vacancy.Description[..MaxDescription], vacancy.Skills, parts),
            Language = LanguageGuess.Of(description.Length > 40 ? description : vacancy.Title),
        };
    }

    /// <summary>Names of technologies are the same in all languages; "backend" and the like are none.</summary>
    private int[] TechnologiesOf(string title)
    {
        Find(title, isTitle: true);
        return [.. _hits.Select(hit => _taxonomy.Skills[hit.Skill]).Where(skill => skill is { Group: "it", RussianName: null } && !Broad.Contains(skill.Name)).Select(skill => skill.Index).Distinct()];
    }

    private TermVector TextOf(Vacancy vacancy, ReadOnlySpan<char> description, TextParts parts)
    {
        _profiler.Add(vacancy.Title, 2);
        foreach (var skill in vacancy.Skills.Take(MaxSkills))
        {
            _profiler.Add(skill, 1);
        }

        foreach (var (range, part) in parts.Ranges(description.Length))
        {
            if (part is not (TextPart.Conditions or TextPart.Company))
            {
                _profiler.Add(description[range], 1);
            }
        }

        _profiler.Add(vacancy.Responsibilities, 1);
        return _profiler.Build();
    }

    private TermVector TitleOf(Vacancy vacancy)
    {
        _profiler.Add(vacancy.Title, 1);
        return _profiler.Build();
    }

    private List<OccupationHit> OccupationsOfRoles(Vacancy vacancy)
    {
        var hits = new List<OccupationHit>();
        foreach (var hit in vacancy.Roles.Take(3).SelectMany(role => _occupations.Find(role)))
        {
            if (!hits.Exists(known => known.Occupation == hit.Occupation))
            {
                hits.Add(hit with { Weight = hit.Weight * 0.8f });
            }
        }

        return hits;
    }

    private SkillDemand[] Demands(Vacancy vacancy, ReadOnlySpan<char> description, TextParts parts, List<PhraseDemand> phrases)
    {
        _demands.Clear();
        for (var i = 0; i < Math.Min(vacancy.Skills.Count, MaxSkills); i++)
        {
            _hits.Clear();
            _taxonomy.FindListed(vacancy.Skills[i], _hits);
            foreach (var hit in _hits)
            {
                Demand(hit, 1, isRequired: true, i, SkillLevelReader.Read(vacancy.Skills[i]));
            }

            if (RequirementReader.LanguageOf(vacancy.Skills[i]) is not null)
            {
                continue;
            }

            if (_hits.Count == 0 && phrases.Count < MaxPhrases && StemsOf(vacancy.Skills[i]) is { Length: > 0 } stems)
            {
                phrases.Add(new PhraseDemand(i, stems, PhraseWeight));
            }
        }

        var hasList = _demands.Count > 2;
        Find(vacancy.Title, isTitle: true);
        foreach (var hit in _hits)
        {
            Demand(hit, 1.3f, isRequired: true, VacancyQuote.Title);
        }

        Find(description);
        var levels = new SkillLevelCursor(description);
        foreach (var hit in _hits)
        {
            var part = parts.At(hit.Start);
            var weight = WeightOf(part) * (hasList ? 0.6f : 1);
            if (weight > 0)
            {
                var wanted = part == TextPart.Preferred || _taxonomy.Skills[hit.Skill].IsSoft ? null : levels.Read(hit.Start, hit.Length);
                Demand(hit, weight, part == TextPart.Requirements, VacancyQuote.Description, wanted is null || RequirementReader.IsWish(description, hit.Start) ? null : wanted);
            }
        }

        var demands = _demands.Values.ToArray();
        WeakenForeign(demands);
        Array.Sort(demands, static (one, other) => other.Weight.CompareTo(one.Weight) is not 0 and var order ? order : one.Skill.CompareTo(other.Skill));
        return demands.Length <= CountedSkills ? demands : demands[..CountedSkills];
    }

    /// <summary>
    /// A word of the description that names a skill of a trade which the vacancy does not speak of otherwise is most often another word:
    /// transfers of money are no translations.
    /// </summary>
    private void WeakenForeign(SkillDemand[] demands)
    {
        _groups.Clear();
        var all = 0f;
        foreach (var demand in demands)
        {
            var count = demand.Quote.Source == VacancyQuote.Description ? 1 : 2.5f;
            CollectionsMarshal.GetValueRefOrAddDefault(_groups, _taxonomy.Skills[demand.Skill].Group, out _) += count;
            all += count;
        }

        for (var i = 0; i < demands.Length; i++)
        {
            var group = _taxonomy.Skills[demands[i].Skill].Group;
            if (demands[i].Quote.Source == VacancyQuote.Description && group is not (OfficeGroup or Skill.SoftGroup) && _groups[group] < Math.Max(1.5f, all * ForeignGroupShare))
            {
                demands[i] = demands[i] with { Weight = demands[i].Weight * ForeignGroupShare, IsRequired = false };
            }
        }
    }

    private static ulong[] StemsOf(ReadOnlySpan<char> phrase)
    {
        var stems = new List<ulong>();
        var reader = new WordReader(phrase[..Math.Min(phrase.Length, 100)]);
        while (reader.MoveNext())
        {
            if (!StopWords.Contains(reader.Word))
            {
                stems.Add(Stemmer.StemHash(reader.Word));
            }
        }

        return [.. stems];
    }

    private void Find(ReadOnlySpan<char> text, bool isTitle = false)
    {
        _hits.Clear();
        _taxonomy.Find(text, _hits, isTitle);
    }

    /// <param name="wanted">How well; of several the first counts.</param>
    private void Demand(SkillHit hit, float weight, bool isRequired, int source, StatedSkillLevel? wanted = null)
    {
        ref var demand = ref CollectionsMarshal.GetValueRefOrAddDefault(_demands, hit.Skill, out var isKnown);
        var whole = weight * (float)model.Background.RarityOf(hit.Skill);
        var quote = new VacancyQuote(source, hit.Start, hit.Length);
        var level = demand.Level ?? (wanted is { } stated ? new LevelDemand(stated, quote) : null);
        demand = !isKnown || whole > demand.Weight
            ? new SkillDemand(hit.Skill, whole, isRequired || (isKnown && demand.IsRequired), quote) { Level = level }
            : demand with { Level = level };
    }

    private static float WeightOf(TextPart part) => part switch
    {
        TextPart.Requirements => 1,
        TextPart.Preferred => 0.4f,
        TextPart.Duties => 0.6f,
        TextPart.Unknown => 0.7f,
        _ => 0,
    };
}
