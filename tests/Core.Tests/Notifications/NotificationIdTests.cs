using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Notifications;

namespace JobFunctions.Core.Tests.Notifications;

public sealed class NotificationIdTests
{
    [Fact]
    public void Of_AnyEvents_IsAVersion7UuidOfItsTimeAndTheSameForTheSameEventOnly() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(NonNull<string> One, NonNull<string> Other, NonNegativeInt Seconds)>(), events =>
        {
            var at = DateTimeOffset.UnixEpoch.AddSeconds(events.Seconds.Get);
            var id = NotificationId.Of(at, events.One.Get);

            Assert.Equal((7, at), (id.Value.Version, id.At));
            Assert.InRange(id.Value.Variant, 8, 11);
            Assert.Equal(events.One.Get == events.Other.Get, id == NotificationId.Of(at, events.Other.Get));
            Assert.NotEqual(id, NotificationId.Of(at.AddSeconds(1), events.One.Get));
        }).QuickCheckThrowOnFailure();
}
