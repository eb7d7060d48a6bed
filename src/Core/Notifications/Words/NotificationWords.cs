using JobFunctions.Core.Mail;

namespace JobFunctions.Core.Notifications.Words;

/// <summary>What a notification says, in the language of whoever reads it.</summary>
internal static class NotificationWords
{
    /// <param name="link">For the kinds that are about a link; null where it must not stand.</param>
    public static MailContent Of(NotificationKind kind, Reader reader, NotificationFacts facts, Uri? link)
    {
        var name = Greeting.NameOf(reader.FirstName);
        return reader.Language switch
        {
            "ru" => RussianWords.Of(kind, name, reader.Zone, facts, link),
            "kk" => KazakhWords.Of(kind, name, reader.Zone, facts, link),
            _ => EnglishWords.Of(kind, name, reader.Zone, facts, link),
        };
    }

    /// <summary>The same words for the list in the app: nobody is greeted, and no link stands in it.</summary>
    public static NotificationText TextOf(NotificationKind kind, Reader reader, NotificationFacts facts)
    {
        var content = Of(kind, reader with { FirstName = null }, facts, null);
        return new NotificationText(content.Subject, string.Join("\n\n", content.Paragraphs.Skip(1).Where(paragraph => paragraph.Length > 0)));
    }

    /// <summary>What stands in the calendar of somebody who is to meet; the same in every version of the event.</summary>
    public static string EventTitle(string language, NotificationFacts facts) =>
        $"{language switch { "ru" => "Собеседование", "kk" => "Сұхбат", _ => "Interview" }}: {facts.Title}{WordParts.Company(facts)}";

    /// <summary>The link at the foot of e-mails that ends them.</summary>
    public static MailLink UnsubscribeLink(string language, Uri address) =>
        new(language switch { "ru" => "Больше не присылать такие письма", "kk" => "Мұндай хаттарды енді жібермеу", _ => "Stop e-mails of this kind" }, address);
}
