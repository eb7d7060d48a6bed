using JobFunctions.Core.Mail;

namespace JobFunctions.Core.Notifications.Words;

/// <summary>What a notification says, in the language of whoever reads it.</summary>
internal static class NotificationWords
{
    /// <param name="language">As <see cref="Accounts.Account.Language"/>; Kazakh is written in Russian for now, anything else in English.</param>
    /// <param name="firstName">As the person gave it; see <see cref="Greeting"/>.</param>
    /// <param name="link">For the kinds that are about a link.</param>
    public static MailContent Of(NotificationKind kind, string language, string? firstName, NotificationFacts facts, Uri? link)
    {
        var name = Greeting.NameOf(firstName);
        return language is "ru" or "kk" ? RussianWords.Of(kind, name, facts, link) : EnglishWords.Of(kind, name, facts, link);
    }
}
