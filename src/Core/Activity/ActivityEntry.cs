using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Activity;

/// <summary>One line of the audit trail: ids only, never names, addresses or texts.</summary>
/// <param name="At">When the thing was done: the time that its own record carries, so that telling of it twice tells it once.</param>
/// <param name="ActorId">Who did it; null for the platform itself, and for a stranger.</param>
/// <param name="AboutId">Whose account or thing it was done to; null where nobody's.</param>
public sealed record ActivityEntry(DateTimeOffset At, ActivityAction Action, AccountId? ActorId, AccountId? AboutId, ActivitySubject Subject)
{
    /// <summary>A UUID of version 7 whose chance is a hash of the entry: the same entry has the same id.</summary>
    public Guid Id
    {
        get
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{At.UtcTicks}|{Action}|{ActorId}|{AboutId}|{Subject.Kind}|{Subject.Id}"));
            Span<byte> bytes = stackalloc byte[16];
            BinaryPrimitives.WriteInt64BigEndian(bytes, At.ToUnixTimeMilliseconds() << 16);
            hash.AsSpan(0, 10).CopyTo(bytes[6..]);
            bytes[6] = (byte)((bytes[6] & 0x0f) | 0x70);
            bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
            return new Guid(bytes, bigEndian: true);
        }
    }

    /// <summary>What somebody did to themselves or to a thing of theirs.</summary>
    public static ActivityEntry Own(DateTimeOffset at, ActivityAction action, AccountId person, ActivitySubject subject) =>
        new(at, action, person, person, subject);
}
