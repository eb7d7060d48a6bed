using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Applications;

namespace JobFunctions.Core.Tests.Applications;

public sealed class ApplicationLifeTests
{
    private static readonly ApplicationStatus[] Statuses = Enum.GetValues<ApplicationStatus>();
    private static readonly ApplicationMove[] Moves = Enum.GetValues<ApplicationMove>();

    [Theory]
    [InlineData(ApplicationStatus.Pending, ApplicationMove.Review, ApplicationStatus.Reviewed)]
    [InlineData(ApplicationStatus.Accepted, ApplicationMove.Review, ApplicationStatus.Accepted)]
    [InlineData(ApplicationStatus.Pending, ApplicationMove.Invite, ApplicationStatus.Interview)]
    [InlineData(ApplicationStatus.Rejected, ApplicationMove.Invite, null)]
    [InlineData(ApplicationStatus.Pending, ApplicationMove.Accept, ApplicationStatus.Accepted)]
    [InlineData(ApplicationStatus.Rejected, ApplicationMove.Accept, ApplicationStatus.Accepted)]
    [InlineData(ApplicationStatus.Interview, ApplicationMove.Reject, ApplicationStatus.Rejected)]
    [InlineData(ApplicationStatus.Accepted, ApplicationMove.Withdraw, ApplicationStatus.Withdrawn)]
    [InlineData(ApplicationStatus.Rejected, ApplicationMove.Withdraw, null)]
    [InlineData(ApplicationStatus.Withdrawn, ApplicationMove.Accept, null)]
    public void After_Move_LeadsThere(ApplicationStatus from, ApplicationMove move, ApplicationStatus? to) => Assert.Equal(to, ApplicationLife.After(from, move));

    [Fact]
    public void After_SameMoveTwice_IsTheSameAsOnce() =>
        Prop.ForAll(Gen.Elements(Statuses).ToArbitrary(), Gen.Elements(Moves).ToArbitrary(), (status, move) =>
            ApplicationLife.After(status, move) is not { } once || ApplicationLife.After(once, move) == once).QuickCheckThrowOnFailure();

    [Fact]
    public void After_AnyMovesOfAWithdrawnOne_LeaveItWithdrawn() =>
        Assert.All(Moves, move => Assert.True(ApplicationLife.After(ApplicationStatus.Withdrawn, move) is null or ApplicationStatus.Withdrawn));
}
