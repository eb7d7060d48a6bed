using System.Collections.Concurrent;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Server.Tests.Workflows;

/// <summary>A workflow with steps in a row and side by side: adds one to 0 three times, then three numbers at once, then reports the sum.</summary>
internal sealed class AdditionWorkflow : IWorkflow<AdditionWorkflow.Order>
{
    public static readonly WorkflowDefinition<Order> Definition = new("Addition");

    public static readonly StepDefinition<Number, Number> AddOne = new("add-one");

    public static readonly StepDefinition<Number, Number> Double = new("double");

    public static readonly StepDefinition<Number, Number> Report = new("report");

    public async Task RunAsync(IWorkflowContext context, Order input)
    {
        var number = new Number(0);
        for (var count = 1; count <= 3; count++)
        {
            number = await context.StepAsync(AddOne, number);
            context.ReportProgress(new WorkflowProgress("adding", count * 10));
        }

        var doubled = await context.FanOutAsync(Double, [number, new Number(10), new Number(20)], 3);
        context.ReportProgress(new WorkflowProgress("reporting", 80));
        await context.StepAsync(Report, new Number(doubled.Sum(one => one.Value)));
        context.ReportProgress(new WorkflowProgress("done", 100));
    }

    public static void Register(IServiceCollection services, Effects effects)
    {
        services.AddSingleton(effects);
        services.AddWorkflow<Order, AdditionWorkflow>(Definition);
        services.AddStep<Number, Number, AddOneStep>(AddOne);
        services.AddStep<Number, Number, DoubleStep>(Double);
        services.AddStep<Number, Number, ReportStep>(Report);
    }

    internal sealed record Order(string Name);

    internal sealed record Number(int Value);

    /// <summary>What the steps did, outside of the workflow: each effect by its name, with the number of times it was done.</summary>
    internal sealed class Effects
    {
        public ConcurrentDictionary<string, int> Done { get; } = new();

        public void Do(string effect) => Done.AddOrUpdate(effect, 1, (_, times) => times + 1);
    }

    private sealed class AddOneStep(Effects effects) : IStep<Number, Number>
    {
        public Task<Number> RunAsync(Number input, CancellationToken cancellationToken)
        {
            effects.Do($"{AddOne.Name} {input.Value}");
            return Task.FromResult(new Number(input.Value + 1));
        }
    }

    private sealed class DoubleStep(Effects effects) : IStep<Number, Number>
    {
        public async Task<Number> RunAsync(Number input, CancellationToken cancellationToken)
        {
            await Task.Yield();
            effects.Do($"{Double.Name} {input.Value}");
            return new Number(input.Value * 2);
        }
    }

    private sealed class ReportStep(Effects effects) : IStep<Number, Number>
    {
        public Task<Number> RunAsync(Number input, CancellationToken cancellationToken)
        {
            effects.Do($"{Report.Name} {input.Value}");
            return Task.FromResult(input);
        }
    }
}
