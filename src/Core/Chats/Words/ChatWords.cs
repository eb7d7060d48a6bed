using System.Globalization;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Core.Chats.Words;

/// <summary>What the bot says in one language. Plain text; what is put in is text of people and vacancies.</summary>
internal sealed record ChatWords
{
    /// <summary>As <see cref="Accounts.Account.Language"/>.</summary>
    public required string Language { get; init; }

    /// <summary>The language's own name for itself.</summary>
    public required string LanguageName { get; init; }

    /// <summary>The commands without their slash and what they do, for the menu of the messenger.</summary>
    public required IReadOnlyDictionary<string, string> Commands { get; init; }

    /// <summary>To a first name, which may be missing.</summary>
    public required Func<string?, string> Welcome { get; init; }

    public required string WhereToBegin { get; init; }

    /// <summary>To somebody who has a resume here.</summary>
    public required string WhereToGoOn { get; init; }

    public required string Help { get; init; }

    /// <summary>To somebody who never pressed Start, or was deleted.</summary>
    public required string Stranger { get; init; }

    public required string Blocked { get; init; }

    /// <summary>To whoever is no seeker.</summary>
    public required string NotForYou { get; init; }

    public required string Unclear { get; init; }

    /// <summary>To a picture or a voice.</summary>
    public required string Unreadable { get; init; }

    public required string Cancelled { get; init; }

    public required string OldButton { get; init; }

    /// <summary>To a press below a message whose vacancies are kept no more.</summary>
    public required string NoticeGone { get; init; }

    public required string ChooseLanguage { get; init; }

    public required ButtonWords Buttons { get; init; }

    public required string HowToUpload { get; init; }

    public required string Reading { get; init; }

    public required string StillReading { get; init; }

    /// <summary>Above the fields.</summary>
    public required string ReadResume { get; init; }

    public required FieldWords Fields { get; init; }

    /// <summary>By <see cref="ResumeFailure.Code"/>.</summary>
    public required IReadOnlyDictionary<string, string> Failures { get; init; }

    /// <summary>The most megabytes.</summary>
    public required Func<long, string> FileTooLarge { get; init; }

    public required string FileGone { get; init; }

    public required string ResumeSaved { get; init; }

    public required string NoResume { get; init; }

    public required string Searching { get; init; }

    /// <summary>Per cent.</summary>
    public required Func<int, string> StillSearching { get; init; }

    public required string SearchTakesLong { get; init; }

    public required string SearchFailed { get; init; }

    public required string AllShown { get; init; }

    public required string NoSearch { get; init; }

    /// <summary>Ends of an amount with its sign of currency; either may be missing, not both.</summary>
    public required Func<string?, string?, string> Range { get; init; }

    public required string NoSalary { get; init; }

    public required string Remote { get; init; }

    public required Func<int, string> Match { get; init; }

    public required Func<string, string> SkillsFound { get; init; }

    public required Func<string, string> SkillsMissing { get; init; }

    public required Func<int, string> Remaining { get; init; }

    public required Func<string, string> InResume { get; init; }

    public required Func<string, string> InVacancy { get; init; }

    public required string Doubts { get; init; }

    public required string VacancyGone { get; init; }

    public required string VacancyEnded { get; init; }

    public required string Saved { get; init; }

    public required string Unsaved { get; init; }

    public required string Hidden { get; init; }

    /// <summary>To why a vacancy was hidden.</summary>
    public required string ReasonNoted { get; init; }

    public required string Applied { get; init; }

    /// <summary>For a vacancy of the platform: the employer has it.</summary>
    public required string ApplicationSent { get; init; }

    public required IReadOnlyDictionary<FeedbackReason, string> Reasons { get; init; }

    public required string SavedHeading { get; init; }

    public required string NothingSaved { get; init; }

    public required IReadOnlyDictionary<ChatQuestion, string> Questions { get; init; }

    /// <summary>What is wrong with an answer, and what a right one looks like.</summary>
    public required IReadOnlyDictionary<ChatQuestion, string> Faults { get; init; }

    /// <summary>What was answered before.</summary>
    public required Func<string, string> Now { get; init; }

    public required IReadOnlyDictionary<EducationLevel, string> Education { get; init; }

    public required SettingWords Settings { get; init; }

    public required InterviewWords Interviews { get; init; }

    /// <summary>To the e-mail or the name of an account of the site that is now this Telegram's too; either may be missing.</summary>
    public required Func<string?, string> Linked { get; init; }

    /// <summary>To a link that was used, is over or never was one.</summary>
    public required string LinkVoid { get; init; }

    /// <summary>To somebody who opened a link and has an account of the bot's already.</summary>
    public required string HasAnother { get; init; }

    public required string Unlinked { get; init; }

    public required string AskDeletion { get; init; }

    /// <summary>Behind <see cref="AskDeletion"/> where the account can be signed in to on the site.</summary>
    public required string AskDeletionOfSite { get; init; }

    public required string Deleted { get; init; }

    public required string Kept { get; init; }

    public static IReadOnlyList<ChatWords> All => [RussianChat.Words, KazakhChat.Words, EnglishChat.Words];

    /// <param name="language">As <see cref="Accounts.Account.Language"/>.</param>
    public static ChatWords In(string language) => language switch
    {
        "ru" => RussianChat.Words,
        "kk" => KazakhChat.Words,
        _ => EnglishChat.Words,
    };

    /// <summary>The language of somebody who has not chosen one.</summary>
    /// <param name="tag">IETF tag of their client; Russian where none is told, English where it is another.</param>
    public static string LanguageOf(string? tag) => tag is null or "" ? RussianChat.Words.Language
        : All.FirstOrDefault(words => tag.Split('-')[0].Equals(words.Language, StringComparison.OrdinalIgnoreCase))?.Language ?? EnglishChat.Words.Language;

    /// <returns>null where no amount is stated.</returns>
    public string? SalaryOf(Money? money) => money is null or { From: null, To: null } ? null
        : money.From == money.To ? Amount(money.From, money.Currency)
        : Range(Amount(money.From, money.Currency), Amount(money.To, money.Currency));

    /// <summary>Years of experience, to a tenth.</summary>
    public string YearsOf(double years) => years.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', Language == EnglishChat.Words.Language ? '.' : ',');

    private static string? Amount(decimal? amount, string currency) => amount is { } value ? MoneyText.Of(value, currency) : null;
}
