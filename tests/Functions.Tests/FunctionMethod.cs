using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace JobFunctions.Functions.Tests;

/// <summary>A function of the head, as the SDK's generator would find it.</summary>
internal sealed record FunctionMethod(string Name, MethodInfo Method)
{
    public static IReadOnlyList<FunctionMethod> All { get; } =
    [
        .. from type in typeof(FunctionsHead).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           select new FunctionMethod(function.Name, method),
    ];

    public IEnumerable<ParameterInfo> Parameters => Method.GetParameters();

    /// <returns>null when the function has another trigger.</returns>
    public TTrigger? Trigger<TTrigger>()
        where TTrigger : TriggerBindingAttribute =>
        Parameters.Select(parameter => parameter.GetCustomAttribute<TTrigger>()).SingleOrDefault(trigger => trigger is not null);

    public override string ToString() => Name;
}
