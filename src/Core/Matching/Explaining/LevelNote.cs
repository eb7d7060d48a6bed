using JobFunctions.Core.Matching.Requirements;

namespace JobFunctions.Core.Matching.Explaining;

/// <summary>That a skill is known less well than is wanted.</summary>
/// <param name="Evidence">The words of both sides; none where the resume says its level in a list of fields only.</param>
internal sealed record LevelNote(string Sentence, IReadOnlyList<MatchEvidence> Evidence)
{
    /// <returns>Null where one side states nothing, and where the level is enough.</returns>
    public static LevelNote? Of(PreparedSeeker seeker, PreparedVacancy vacancy, in SkillDemand demand, string name, Wording wording)
    {
        if (demand.Level is not { } level || !seeker.SkillLevels.TryGetValue(demand.Skill, out var own))
        {
            return null;
        }

        string sentence;
        if (own.Stated.StepsBelow(level.Wanted) > 0)
        {
            sentence = wording.LevelTooLow(name, level.Wanted.Level!.Value, own.Stated.Level!.Value);
        }
        else if (own.Stated.IsYearsBelow(level.Wanted))
        {
            sentence = wording.SkillYearsTooFew(name, (int)Math.Round(level.Wanted.Years!.Value), own.Stated.Years!.Value);
        }
        else
        {
            return null;
        }

        return new LevelNote(sentence, own.Place is { } place
            ? [new MatchEvidence(sentence.TrimEnd('.'), Quotation.Around(seeker.Seeker.Text, place.Start, place.Length), level.Quote.In(vacancy.Vacancy))]
            : []);
    }
}
