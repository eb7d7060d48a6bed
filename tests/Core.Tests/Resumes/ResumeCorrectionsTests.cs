using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Core.Tests.Resumes;

public sealed class ResumeCorrectionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    private static readonly ResumeFields Printed = new()
    {
        City = "Астана",
        Skills = ["C#"],
        Confidence = new Dictionary<string, double> { ["city"] = 0.4, ["skills"] = 0.9 },
        Evidence = [new FieldEvidence("city", null, 0.4, EvidenceBasis.Mentioned, [new ResumeQuote(0, "Астана")]), new FieldEvidence("skills", 0, 0.9, EvidenceBasis.Listed, [new ResumeQuote(1, "C#")])],
    };

    [Fact]
    public void Read_ResumeThatWasCorrected_KeepsTheCorrections()
    {
        var corrected = Resume().Read(Printed, Now).Corrected(new ResumeCorrections(["city"], new ResumeFields { City = "Алматы" }), Now);

        var again = (corrected with { Status = ResumeStatus.Parsing }).Read(Printed with { Skills = ["C#", "SQL"] }, Now.AddDays(1));

        Assert.Equal((ResumeStatus.Ready, "Алматы", 1.0), (again.Status, again.Fields!.City, again.Fields.Confidence["city"]));
        Assert.Equal(["C#", "SQL"], again.Fields.Skills);
        Assert.Equal(["skills"], again.Fields.Evidence.Select(evidence => evidence.Field));
    }

    [Fact]
    public void Corrected_Twice_KeepsBothAndTheLaterOfOneField()
    {
        var resume = Resume().Read(Printed, Now)
            .Corrected(new ResumeCorrections(["city", "name"], new ResumeFields { City = "Алматы", Name = "Айгерим" }), Now)
            .Corrected(new ResumeCorrections(["city"], new ResumeFields { City = "Шымкент" }), Now);

        Assert.Equal(("Шымкент", "Айгерим"), (resume.Fields!.City, resume.Fields.Name));
        Assert.Equal(["city", "name"], resume.Corrections!.Names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ApplyTo_AnyField_TakesThatFieldAlone() => Assert.All(ResumeCorrections.Correctable, name =>
    {
        var corrected = new ResumeCorrections([name], new ResumeFields()).ApplyTo(Printed);

        Assert.Equal(1, corrected.Confidence[name]);
        Assert.Equal(name == "city" ? null : "Астана", corrected.City);
        Assert.Equal(name == "skills" ? 0 : 1, corrected.Skills.Count);
    });

    private static Resume Resume()
    {
        var time = new ManualTimeProvider(Now);
        return new Resume
        {
            Id = GuidId.New<ResumeId>(time),
            AccountId = GuidId.New<AccountId>(time),
            Source = ResumeSource.File,
            Status = ResumeStatus.Parsing,
            Checksum = "0",
            UploadedAt = Now,
            UpdatedAt = Now,
        };
    }
}
