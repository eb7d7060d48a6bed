using System.Globalization;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Chats;

/// <summary>Answers as people type them, read by the same limits as the forms of the HTTP surfaces.</summary>
internal static class TypedAnswer
{
    private static readonly char[] Commas = [',', ';', '\n', '،'];

    /// <returns>What the answer changes of the account; null for a wrong answer, or a question about something else.</returns>
    public static Func<Account, Account>? ToAccount(ChatQuestion question, string answer) => question switch
    {
        ChatQuestion.FirstName when IsLine(answer, ProfileLimits.Line) => account => account with { FirstName = answer },
        ChatQuestion.LastName when IsLine(answer, ProfileLimits.Line) => account => account with { LastName = answer },
        ChatQuestion.City when IsLine(answer, ProfileLimits.Line) => account => account with { City = answer },
        ChatQuestion.Age when int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var age)
            && age is >= ProfileLimits.LeastAge and <= ProfileLimits.MostAge => account => account with { Age = age },
        ChatQuestion.Email when IsLine(answer, ContactDetails.MaxEmail) && ContactDetails.IsEmail(answer) => account => account with { ContactEmail = answer },
        ChatQuestion.Phone when IsLine(answer, ContactDetails.MaxPhone) && ContactDetails.IsPhone(answer) => account => account with { Phone = answer },
        _ => null,
    };

    /// <param name="currency">Of a salary that names none.</param>
    /// <returns>What the answer says in the resume; null for a wrong answer, or a question about something else.</returns>
    public static Func<ResumeFields, ResumeFields>? ToResume(ChatQuestion question, string answer, string currency)
    {
        switch (question)
        {
            case ChatQuestion.CurrentPosition when IsLine(answer, TypedResumeLimits.Position):
                return fields => fields with { CurrentPosition = answer };
            case ChatQuestion.DesiredPosition when IsLine(answer, TypedResumeLimits.Position):
                return fields => fields with { DesiredPosition = answer };
            case ChatQuestion.Region when IsLine(answer, TypedResumeLimits.Line):
                return fields => fields with { City = answer };
            case ChatQuestion.Years when YearsOf(answer) is { } years:
                return fields => fields with { YearsOfExperience = years };
            case ChatQuestion.Salary when SalaryOf(answer, currency) is { } salary:
                return fields => fields with { Salary = salary };
            case ChatQuestion.Skills when ItemsOf(answer, TypedResumeLimits.Skills, TypedResumeLimits.Line) is { } skills:
                return fields => fields with { Skills = skills };
            case ChatQuestion.Languages when ItemsOf(answer, TypedResumeLimits.Languages, TypedResumeLimits.Language) is { } languages:
                IReadOnlyList<LanguageSkill> read = [.. languages.Select(TypedLanguage.Read)];
                return fields => fields with { Languages = read };
            default:
                return null;
        }
    }

    private static bool IsLine(string text, int max) => text.Length > 0 && text.Length <= max && TypedLine.IsPlain(text);

    /// <summary>A number with or without a unit behind it: 3, 2,5, 5 лет.</summary>
    private static double? YearsOf(string answer)
    {
        var number = new string([.. answer.TakeWhile(character => char.IsAsciiDigit(character) || character is ',' or '.')]).Replace(',', '.').TrimEnd('.');
        return IsLine(answer, TypedResumeLimits.Line)
            && double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var years)
            && years <= TypedResumeLimits.MostYears
            ? Math.Round(years, 1)
            : null;
    }

    private static Money? SalaryOf(string answer, string currency) =>
        IsLine(answer, TypedResumeLimits.Line) && AmountRange.Find(answer, needsCurrency: false) is { } range
            ? new Money(range.From ?? range.To, range.From is null || range.From == range.To ? null : range.To, range.Currency.Length == 0 ? currency : range.Currency)
            : null;

    private static List<string>? ItemsOf(string answer, int most, int max)
    {
        List<string> items = [.. answer.Split(Commas, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
        return items.Count > 0 && items.Count <= most && items.All(item => IsLine(item, max)) ? items : null;
    }
}
