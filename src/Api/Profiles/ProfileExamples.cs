using JobFunctions.Api.OpenApi;
using JobFunctions.Core.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Profiles;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class ProfileExamples
{
    private static readonly AccountId Id = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000005"));
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 6, 30, 0, TimeSpan.Zero);

    public static IServiceCollection AddProfileExamples(this IServiceCollection services) => services
        .AddExample(new RecruiterReply(Id, Id, "Данияр Серик", "+7 701 000 00 00", "Астана", "Пример", "https://example.com", Morning, Morning))
        .AddExample(new RecruiterProfileRequest { FullName = "Данияр Серик", Phone = "+7 701 000 00 00", CompanyName = "Пример", Website = "https://example.com" })
        .AddExample(new JobSeekerReply(Id, Id, "Айгерим Ахметова", "+7 701 000 00 00", "Алматы", Morning, Morning))
        .AddExample(new JobSeekerProfileRequest { FullName = "Айгерим Ахметова", Phone = "+7 701 000 00 00", City = "Алматы" });
}
