using System.Buffers.Text;
using System.Globalization;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Notifications;

namespace JobFunctions.Core.Chats;

/// <summary>A press on a button below a notification. The button names the notification and the place in it of a vacancy or a time: whoever sends one writes nothing into the chat.</summary>
/// <param name="Place">In the notification, from 0: of the vacancy, or of the time for an interview.</param>
/// <param name="Action">As <see cref="ChatButtons"/> has it.</param>
/// <param name="Detail">What belongs to the action; null for nothing.</param>
/// <param name="Call">As in <see cref="ChatEvent.Pressed"/>, as <paramref name="Message"/>.</param>
public sealed record NoticePress(NotificationId Notice, int Place, string Action, string? Detail, string Call, long Message)
{
    // 16 bytes.
    private const int IdLength = 22;
    private const int Parts = 5;

    /// <summary>What a button sends: at most 50 bytes.</summary>
    internal static string DataOf(NotificationId notice, int place, string action, string? detail = null)
    {
        var id = Base64Url.EncodeToString(notice.Value.ToByteArray(bigEndian: true));
        return string.Create(CultureInfo.InvariantCulture, $"{ChatButtons.Notice}:{action}:{id}:{place}{(detail is null ? "" : $":{detail}")}");
    }

    /// <returns>null for what no button of a notification sends.</returns>
    internal static NoticePress? Read(ChatEvent.Pressed pressed)
    {
        var parts = pressed.Data.Split(':', Parts);
        if (parts is not [ChatButtons.Notice, var action, { Length: IdLength } text, var number, ..]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            || !Base64Url.IsValid(text))
        {
            return null;
        }

        var id = new NotificationId(new Guid(Base64Url.DecodeFromChars(text), bigEndian: true));
        return GuidId.TimeOf(id) is null ? null : new NoticePress(id, place, action, parts.ElementAtOrDefault(Parts - 1), pressed.Call, pressed.Message);
    }
}
