using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Core.Interviews;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Interviews;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class InterviewExamples
{
    private static readonly DateTimeOffset Morning = new(2026, 12, 1, 6, 30, 0, TimeSpan.Zero);

    private static readonly InterviewReply Interview = new(
        InterviewId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000009")),
        ApplicationId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000008")),
        "Бухгалтер",
        "ТОО «Пример»",
        null,
        [Morning, Morning.AddHours(2)],
        45,
        "Астана, ул. Примерная, 1",
        null,
        "Возьмите удостоверение личности.",
        InterviewStatus.Proposed,
        Morning.AddDays(-7),
        Morning.AddDays(-7));

    public static IServiceCollection AddInterviewExamples(this IServiceCollection services) => services
        .AddExample(Interview)
        .AddExample(new ListReply<InterviewReply>([Interview], null))
        .AddExample(new InterviewRequest { Slots = ["2026-12-01T06:30:00Z", "2026-12-01T08:30:00Z"], DurationMinutes = 45, Location = "Астана, ул. Примерная, 1" })
        .AddExample(new BookRequest { StartsAt = "2026-12-01T08:30:00Z" });
}
