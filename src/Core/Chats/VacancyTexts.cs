using System.Globalization;
using JobFunctions.Core.Chats.Words;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Text;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Chats;

/// <summary>Vacancies as messages.</summary>
internal static class VacancyTexts
{
    private const int MaxTitle = 200;
    private const int MaxResponsibilities = 500;
    private const int MaxSkills = 12;
    private const int MaxEvidence = 6;
    private const int MaxQuote = 200;
    private const int MaxDescription = 3_000;

    public static ChatText Card(Recommendation found, int remaining, ChatWords words)
    {
        var (vacancy, ranked) = (found.Vacancy, found.Ranked);
        return Head(vacancy, words)
            .Line(words.Match(ranked.Match))
            .Line(ranked.MatchedSkills.Count == 0 ? null : words.SkillsFound(Names(ranked.MatchedSkills)))
            .Line(ranked.MissingSkills.Count == 0 ? null : words.SkillsMissing(Names(ranked.MissingSkills)))
            .Paragraph(ShortText.Of(vacancy.Responsibilities ?? vacancy.Description, MaxResponsibilities))
            .Paragraph(remaining == 0 ? null : words.Remaining(remaining));
    }

    public static ChatText Why(Recommendation found, ChatWords words)
    {
        var ranked = found.Ranked;
        var text = ChatText.Empty.Bold(Title(found.Vacancy)).Line(words.Match(ranked.Match)).Paragraph(ranked.Why);
        text = ranked.Evidence.Take(MaxEvidence).Aggregate(text, (all, evidence) => all
            .Paragraph(evidence.Claim)
            .Line(ShortText.Of(evidence.ResumeQuote, MaxQuote) is { } own ? words.InResume(own) : null)
            .Line(ShortText.Of(evidence.VacancyQuote, MaxQuote) is { } asked ? words.InVacancy(asked) : null));
        string[] doubts = [.. ranked.Blockers.Concat(ranked.Missing).Take(MaxEvidence)];
        return doubts.Length == 0 ? text : doubts.Aggregate(text.Paragraph(words.Doubts), (all, doubt) => all.Line($"· {doubt}"));
    }

    public static ChatText More(Vacancy vacancy, ChatWords words)
    {
        var description = vacancy.Description.Trim();
        return Head(vacancy, words)
            .Line(vacancy.Skills.Count == 0 ? null : string.Join(", ", vacancy.Skills.Take(MaxSkills)))
            .Paragraph(description.Length > MaxDescription ? $"{description[..(MaxDescription - (char.IsHighSurrogate(description[MaxDescription - 1]) ? 1 : 0))]}…" : description);
    }

    /// <summary>A part of the saved vacancies, each with a button that shows it.</summary>
    /// <param name="next">Where the next part begins; null at the end.</param>
    public static ChatTurn Saved(IReadOnlyList<FoundSavedVacancy> items, string? next, ChatTurn turn, ChatWords words)
    {
        if (items.Count == 0)
        {
            return turn.Say(words.NothingSaved);
        }

        var chat = turn.Chat with { SavedAfter = next };
        var text = ChatText.Empty.Bold(words.SavedHeading);
        List<IReadOnlyList<ChatButton>> rows = [];
        foreach (var (item, index) in items.Select((item, index) => (item, index)))
        {
            chat = chat.WithCard(item.Saved.VacancyId, item.Vacancy?.Url, out var number);
            var card = number.ToString(CultureInfo.InvariantCulture);
            text = text.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {(item.Vacancy is { } vacancy ? Title(vacancy) : words.VacancyGone)}"))
                .Line(item.Vacancy?.Company)
                .Line(item.Vacancy is null ? null : words.SalaryOf(item.Vacancy.Salary))
                .Line(item.Vacancy?.Url?.AbsoluteUri);
            rows.Add(
            [
                ChatButtons.Of($"{index + 1}. {words.Buttons.More}", ChatButtons.Vacancy, ChatButtons.More, card),
                ChatButtons.Of(words.Buttons.Unsave, ChatButtons.Vacancy, ChatButtons.Unsave, card),
            ]);
        }

        if (next is not null)
        {
            rows.Add([ChatButtons.Do(words.Buttons.MoreSaved, "more")]);
        }

        return (turn with { Chat = chat }).Say(text, rows);
    }

    private static ChatText Head(Vacancy vacancy, ChatWords words)
    {
        string?[] where = [vacancy.Company, vacancy.City, vacancy.IsRemote == true ? words.Remote : null];
        return ChatText.Empty.Bold(Title(vacancy))
            .Line(string.Join(" · ", where.Where(part => !string.IsNullOrEmpty(part))))
            .Line(words.SalaryOf(vacancy.Salary) ?? words.NoSalary);
    }

    private static string Title(Vacancy vacancy) => ShortText.Of(vacancy.Title, MaxTitle) ?? vacancy.Id.Value;

    private static string Names(IReadOnlyList<string> skills) => string.Join(", ", skills.Take(MaxSkills));
}
