using System.Reflection;
using System.Text.RegularExpressions;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Workflows;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Functions.Tests;

/// <summary>What the SDK's generator and the Functions host refuse, or ignore in silence, is found here.</summary>
public sealed partial class FunctionMethodTests
{
    [Fact]
    public void Functions_Names_AreValidAndTheirOwnIgnoringCase()
    {
        Assert.All(FunctionMethod.All, function => Assert.Matches(FunctionName(), function.Name));
        Assert.Distinct(FunctionMethod.All.Select(function => function.Name), StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain("host", FunctionMethod.All.Select(function => function.Name), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Functions_Methods_ArePublicInPublicClassesThatAreNeitherNestedNorInherited()
    {
        Assert.All(FunctionMethod.All, function =>
        {
            var type = function.Method.DeclaringType!;
            Assert.True(function.Method.IsPublic, function.Name);
            Assert.True(type is { IsPublic: true, IsNested: false, IsAbstract: false, IsSealed: true }, function.Name);
            Assert.True(typeof(Task).IsAssignableFrom(function.Method.ReturnType), function.Name);
        });
    }

    [Fact]
    public void Functions_Parameters_HaveValidNamesAndOneTriggerAmongThem()
    {
        Assert.All(FunctionMethod.All, function =>
        {
            Assert.All(function.Parameters, parameter => Assert.Matches(BindingName(), parameter.Name));
            Assert.Single(function.Parameters.SelectMany(parameter => parameter.GetCustomAttributes<TriggerBindingAttribute>()));
            Assert.All(function.Parameters, parameter => Assert.InRange(parameter.GetCustomAttributes<BindingAttribute>().Count(), 0, 1));
        });
    }

    [Fact]
    public void Functions_Parameters_AreOfTypesThatTheirBindingsAccept()
    {
        Assert.All(FunctionMethod.All.SelectMany(function => function.Parameters), parameter =>
        {
            var accepted = parameter.GetCustomAttribute<BindingAttribute>() switch
            {
                HttpTriggerAttribute => typeof(HttpRequest),
                TimerTriggerAttribute => typeof(TimerInfo),
                BlobTriggerAttribute => typeof(Stream),
                OrchestrationTriggerAttribute => typeof(TaskOrchestrationContext),
                DurableClientAttribute => typeof(DurableTaskClient),
                _ => parameter.ParameterType,
            };
            Assert.Equal(accepted, parameter.ParameterType);
        });
    }

    [Fact]
    public void Functions_ThatCanReachAWorkflowClient_BindADurableClient()
    {
        var others = FunctionMethod.All.Where(function => function.Trigger<OrchestrationTriggerAttribute>() is null);

        Assert.All(others, function => Assert.Single(function.Parameters, parameter => parameter.GetCustomAttribute<DurableClientAttribute>() is not null));
    }

    [Theory]
    [InlineData("api/v1/{*path}")]
    [InlineData("bot/{*path}")]
    [InlineData("api/{*path}")]
    [InlineData("skael/{*path}")]
    [InlineData("health/{*path}")]
    [InlineData("openapi/{*path}")]
    [InlineData("docs/{*path}")]
    public void HttpFunctions_EachSurface_HasItsCatchAll(string route)
    {
        Assert.Single(FunctionMethod.All, function => function.Trigger<HttpTriggerAttribute>()?.Route == route);
    }

    [Fact]
    public void HttpFunctions_Routes_AreTheirOwnAndNoneOfTheHosts()
    {
        var triggers = FunctionMethod.All.Select(function => function.Trigger<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>().ToList();

        Assert.Distinct(triggers.Select(trigger => trigger.Route), StringComparer.OrdinalIgnoreCase);
        Assert.All(triggers, trigger => Assert.DoesNotMatch("^(admin|runtime)(/|$)", trigger.Route!));
        Assert.All(triggers, trigger => Assert.EndsWith("/{*path}", trigger.Route, StringComparison.Ordinal));
        Assert.All(triggers, trigger => Assert.Equal(AuthorizationLevel.Anonymous, trigger.AuthLevel));
    }

    [Fact]
    public void TimerFunctions_AreTheScheduleTable()
    {
        var timers = FunctionMethod.All.Where(function => function.Trigger<TimerTriggerAttribute>() is not null)
            .Select(function => (function.Name, function.Trigger<TimerTriggerAttribute>()!.Schedule));

        Assert.Equal(ScheduleTable.All.Select(schedule => (schedule.Name, schedule.Expression)).Order(), timers.Order());
        Assert.All(ScheduleTable.All, schedule => Assert.True(CronExpression.TryParse(schedule.Expression, out _), schedule.Expression));
    }

    [Fact]
    public void BlobFunction_Path_IsWhereUploadsGo()
    {
        var function = Assert.Single(FunctionMethod.All, function => function.Trigger<BlobTriggerAttribute>() is not null);

        var trigger = function.Trigger<BlobTriggerAttribute>()!;
        var blob = ResumeBlobs.FileOf(new(Guid.Parse("0190a000-0000-7000-8000-000000000001")), new(Guid.Parse("0190a000-0000-7000-8000-000000000002")));
        Assert.Equal("resumes/{account}/{resume}", trigger.BlobPath);
        Assert.StartsWith(blob.Container + "/", trigger.BlobPath, StringComparison.Ordinal);
        Assert.Equal(2, blob.Path.Split('/').Length);
        Assert.Equal("AzureWebJobsStorage", trigger.Connection);
        var tokens = PathToken().Matches(trigger.BlobPath).Select(match => match.Groups[1].Value);
        Assert.All(tokens, token => Assert.Contains(function.Parameters, parameter => parameter.Name == token && parameter.ParameterType == typeof(string)));
    }

    [Fact]
    public void Orchestrators_AreTheWorkflows()
    {
        using var services = new TestHead().Build();
        var orchestrators = FunctionMethod.All.Where(function => function.Trigger<OrchestrationTriggerAttribute>() is not null);

        Assert.Equal(
            services.GetServices<RegisteredWorkflow>().Select(workflow => workflow.Name).Order(),
            orchestrators.Select(function => function.Name).Order());
    }

    [Fact]
    public void Functions_Classes_AreMadeFromTheHeadsServices()
    {
        using var services = new TestHead().Build();

        Assert.All(FunctionMethod.All.Select(function => function.Method.DeclaringType!).Distinct(), type =>
            Assert.NotNull(ActivatorUtilities.CreateInstance(services, type)));
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,127}$")]
    private static partial Regex FunctionName();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{0,127}$")]
    private static partial Regex BindingName();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex PathToken();
}
