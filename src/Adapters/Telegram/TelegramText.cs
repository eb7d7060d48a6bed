using System.Text;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Adapters.Telegram;

/// <summary>A message in the two forms that Telegram reads.</summary>
/// <param name="Html">At most 4096 characters after its tags and entities are read, in UTF-16 units as Telegram counts.</param>
internal sealed record TelegramText(string Html, string Plain)
{
    public const int MaxLength = 4096;

    /// <summary>The words of a notification: its title in bold, then its message.</summary>
    public static TelegramText Of(Notification notification, Account reader, PersonSettings settings)
    {
        var (title, message) = ReadNotifications.TextOf(notification, reader, settings);
        var (html, plain) = (new StringBuilder(), new StringBuilder());
        var left = MaxLength;
        Append(title, "<b>", "</b>");
        Append(message, "", "");

        return new TelegramText(html.ToString(), plain.ToString());

        void Append(string text, string before, string after)
        {
            const string Break = "\n\n";
            var room = left - (html.Length > 0 ? Break.Length : 0);
            if (room <= 0)
            {
                return;
            }

            var cut = Cut(text, room);
            if (html.Length > 0)
            {
                html.Append(Break);
                plain.Append(Break);
            }

            html.Append(before).Append(Escape(cut)).Append(after);
            plain.Append(cut);
            left = room - cut.Length;
        }
    }

    /// <summary>What the bot says, each piece in its form.</summary>
    public static TelegramText Of(ChatText text)
    {
        var (html, plain) = (new StringBuilder(), new StringBuilder());
        foreach (var span in text.Spans)
        {
            var room = MaxLength - plain.Length;
            if (room <= 0)
            {
                break;
            }

            var cut = Cut(span.Text, room);
            html.Append(span.IsBold ? "<b>" : "").Append(Escape(cut)).Append(span.IsBold ? "</b>" : "");
            plain.Append(cut);
        }

        return new TelegramText(html.ToString(), plain.ToString());
    }

    /// <summary>Telegram knows four named entities and numbers; the rest stands as it is ("HTML style", read 2026-11).</summary>
    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = length - 1;
        return text[..(end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }
}
