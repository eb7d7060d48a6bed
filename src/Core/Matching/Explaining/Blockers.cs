using JobFunctions.Core.Matching.Requirements;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Matching.Explaining;

/// <summary>What a vacancy demands and a resume contradicts (a blocker) or does not mention (missing).</summary>
internal static class Blockers
{
    // A tenth below the wish is talked over, not ruled out.
    private const float SalaryTolerance = 0.8f;

    public static (List<string> Blockers, List<string> Missing) Find(PreparedSeeker seeker, PreparedVacancy vacancy, in MatchScore score, Wording wording)
    {
        var blockers = new List<string>();
        var missing = new List<string>();
        var fields = seeker.Seeker.Fields;
        AddYears(fields, vacancy, wording, blockers, missing);
        if (vacancy.Requirements.Licence is { Length: > 0 } licence && !licence.Any(seeker.Licences.Contains))
        {
            blockers.Add(wording.LicenceMissing(string.Join(", ", licence.AsEnumerable())));
        }

        if (vacancy.Requirements.HigherEducation)
        {
            if (fields.EducationLevel is EducationLevel.Secondary or EducationLevel.SpecialSecondary or EducationLevel.UnfinishedHigher)
            {
                blockers.Add(wording.EducationTooLow);
            }
            else if (fields.EducationLevel is null)
            {
                missing.Add(wording.EducationUnknown);
            }
        }

        foreach (var language in vacancy.Requirements.Languages)
        {
            AddLanguage(language, seeker, wording, blockers, missing);
        }

        if (score.Salary < SalaryTolerance && vacancy.Vacancy.Salary is { Most: { } offered } salary && fields.Salary is { Least: { } wished } wish)
        {
            blockers.Add(wording.SalaryTooLow(MoneyText.Of(offered, salary.Currency), MoneyText.Of(wished, wish.Currency)));
        }

        // A person who named places has them as a hard condition.
        if (score.Place < 1 && vacancy.Vacancy.City is { } town && fields.City is { } own)
        {
            blockers.Add(wording.OtherTown(town, own));
        }

        return (blockers, missing);
    }

    private static void AddYears(ResumeFields fields, PreparedVacancy vacancy, Wording wording, List<string> blockers, List<string> missing)
    {
        var asked = vacancy.Requirements.Years ?? (vacancy.Vacancy.Experience is { } level ? (int)Seniority.YearsOf(level).From : 0);
        if (asked < 2)
        {
            return;
        }

        if (fields.YearsOfExperience is not { } own)
        {
            missing.Add(wording.YearsUnknown(asked));
        }
        else if (own < asked * 0.6 && asked - own >= 1.5)
        {
            blockers.Add(wording.YearsTooFew(asked, Math.Round(own, 1)));
        }
    }

    private static void AddLanguage(StatedLanguage asked, PreparedSeeker seeker, Wording wording, List<string> blockers, List<string> missing)
    {
        var name = wording.Languages[asked.Code];
        if (seeker.Seeker.Fields.Languages.FirstOrDefault(language => language.Code == asked.Code) is { } own)
        {
            if (own.Level is { } level && RequirementReader.LevelOf(level) < asked.Level)
            {
                blockers.Add(wording.LanguageTooLow(name));
            }
        }
        else if (seeker.Language != asked.Code)
        {
            (seeker.Seeker.Fields.Languages.Count > 0 ? blockers : missing).Add(wording.LanguageUnknown(name));
        }
    }
}
