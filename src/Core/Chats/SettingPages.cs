using System.Globalization;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Core.Chats;

/// <summary>The settings in a chat: one message that tells them, and buttons that each set one to what they say.</summary>
internal static class SettingPages
{
    private const string Digest = "digest";
    private const string Hour = "hour";
    private const string Zone = "zone";
    private const string Channel = "channel";
    private const string On = "on";
    private const string Off = "off";
    private const int HoursInRow = 4;
    private const int HoursInDay = 24;

    /// <summary>Where most of the people live; others type the name of their zone.</summary>
    private static readonly string[] Zones =
    [
        "Asia/Almaty", "Europe/Moscow", "Europe/Kaliningrad", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Novosibirsk",
        "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Vladivostok", "Asia/Tashkent", "Asia/Bishkek",
    ];

    public static ChatTurn Show(ChatTurn turn, ChatFacts facts)
    {
        var (words, settings) = (facts.Words.Settings, facts.Settings);
        var way = settings.Channel switch
        {
            NotificationWay.Telegram => words.ByTelegram,
            NotificationWay.Email => words.ByEmail,
            _ => words.ByNone,
        };
        var text = ChatText.Empty.Bold(words.Heading)
            .Paragraph(settings.Digest ? words.DigestOn : words.DigestOff)
            .Line(words.Time(HourText(settings.Hour), settings.TimeZone))
            .Line(words.Channel(way));
        return turn.Say(
            text,
            [settings.Digest ? Set(words.TurnOff, Digest, Off) : Set(words.TurnOn, Digest, On)],
            [Set(words.ChangeHour, Hour), Set(words.ChangeZone, Zone)],
            [Set(words.ChangeChannel, Channel), ChatButtons.Do(facts.Words.Buttons.Language, "language")]);
    }

    /// <summary>The zones to choose from.</summary>
    public static IEnumerable<IReadOnlyList<ChatButton>> ZoneRows() => Zones.Select(zone => Set(zone, Zone, zone)).Chunk(2);

    /// <returns>null for a button that is none of ours.</returns>
    public static ChatTurn? OnPress(string[] parts, ChatTurn turn, ChatFacts facts) => (parts[1], parts.ElementAtOrDefault(2)) switch
    {
        (Digest, On) => SwitchOn(turn, facts),
        (Digest, Off) => Change(turn, settings => settings with { Digest = false }),
        (Hour, null) => turn.Say(facts.Words.Settings.ChooseHour, HourRows()),
        (Hour, var text) when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour < HoursInDay =>
            Change(turn, settings => settings with { Hour = hour }),
        (Zone, null) => Questions.Ask(ChatQuestion.TimeZone, turn, facts),
        (Zone, var id) when LocalTime.ZoneOf(id) is not null => ChangeZone(turn, id),
        (Channel, null) => turn.Say(
            facts.Words.Settings.ChooseChannel,
            [Set(facts.Words.Settings.ByTelegram, Channel, nameof(NotificationWay.Telegram)), Set(facts.Words.Settings.ByEmail, Channel, nameof(NotificationWay.Email))],
            [Set(facts.Words.Settings.ByNone, Channel, nameof(NotificationWay.None))]),
        (Channel, var name) when Enum.TryParse<NotificationWay>(name, out var way) && Enum.IsDefined(way) =>
            Change(turn, settings => settings with { Channel = way, ClosedChannels = [] }),
        _ => null,
    };

    public static ChatTurn ChangeZone(ChatTurn turn, string id) =>
        Change(turn with { Chat = turn.Chat with { Asked = null } }, settings => settings with { TimeZone = id });

    /// <summary>The person who writes has the bot open, whatever became of earlier messages.</summary>
    public static PersonSettings Reopened(PersonSettings settings) =>
        settings with { ClosedChannels = [.. settings.ClosedChannels.Where(channel => channel != ChannelNames.Telegram)] };

    /// <summary>An hour says nothing to somebody whose clock is not known.</summary>
    private static ChatTurn SwitchOn(ChatTurn turn, ChatFacts facts)
    {
        var switched = turn.Do(new ChatEffect.ChangeSettings(settings => settings with { Digest = true }));
        return facts.Settings.TimeZone == PersonSettings.DefaultTimeZone
            ? Questions.Ask(ChatQuestion.TimeZone, switched, facts)
            : switched.Do(new ChatEffect.ShowSettings());
    }

    private static ChatTurn Change(ChatTurn turn, Func<PersonSettings, PersonSettings> change) =>
        turn.Do(new ChatEffect.ChangeSettings(change)).Do(new ChatEffect.ShowSettings());

    private static ChatButton Set(string label, params IEnumerable<string> parts) => ChatButtons.Of(label, [ChatButtons.Setting, .. parts]);

    private static IReadOnlyList<IReadOnlyList<ChatButton>> HourRows() =>
        [.. Enumerable.Range(0, HoursInDay).Select(hour => Set(HourText(hour), Hour, hour.ToString(CultureInfo.InvariantCulture))).Chunk(HoursInRow)];

    private static string HourText(int hour) => string.Create(CultureInfo.InvariantCulture, $"{hour}:00");
}
