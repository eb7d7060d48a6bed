using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Notifications;

/// <summary>The id of one thing that one person is told.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<NotificationId>))]
public readonly record struct NotificationId(Guid Value) : IGuidId<NotificationId>
{
    public static NotificationId From(Guid value) => new(value);

    /// <summary>The id of an event: the same whoever makes it and how often.</summary>
    /// <param name="at">When it happened, which is kept in the id.</param>
    /// <param name="eventName">What happened to what for which time, such as <c>vacancy/…/accepted/1</c>.</param>
    /// <remarks>A version 7 UUID (RFC 9562, 5.7) whose random bits are of the SHA-256 of the event's name.</remarks>
    public static NotificationId Of(DateTimeOffset at, string eventName)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, at.ToUnixTimeMilliseconds() << 16);
        SHA256.HashData(Encoding.UTF8.GetBytes(eventName)).AsSpan(0, 10).CopyTo(bytes[6..]);
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0f));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3f));
        return new NotificationId(new Guid(bytes, bigEndian: true));
    }

    /// <summary>When it happened, to the millisecond.</summary>
    [JsonIgnore]
    public DateTimeOffset At => DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(Value.ToByteArray(bigEndian: true)) >>> 16);

    public override string ToString() => Value.ToString("D");
}
