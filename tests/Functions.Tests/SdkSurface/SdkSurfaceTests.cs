using System.Reflection;
using System.Text.RegularExpressions;
using JobFunctions.StandIns;

namespace JobFunctions.Functions.Tests.SdkSurface;

/// <summary>The declarations against the document of the SDK's true signatures.</summary>
public sealed partial class SdkSurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static string DocumentPath => Path.Combine(RepositoryRoot.Folder.FullName, "..", "shared", "azure-functions-sdk-surface.md");

    private static IEnumerable<Type> Declarations =>
        typeof(FunctionsHead).Assembly.GetTypes().Where(type =>
            type.IsPublic && type.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) == true);

    [Fact]
    public void Declarations_TypesAndMembers_AreAllInTheDocument()
    {
        Assert.SkipUnless(File.Exists(DocumentPath), "azure-functions-sdk-surface.md is not beside the repository.");
        // The document gives some getters by the parameters of their constructor: "getters of the same names".
        var words = Word().Matches(File.ReadAllText(DocumentPath)).Select(match => match.Value)
            .SelectMany(word => new[] { word, char.ToUpperInvariant(word[0]) + word[1..] }).ToHashSet(StringComparer.Ordinal);

        var strangers = Declarations.SelectMany(NamesOf).Where(name => !words.Contains(name[(name.LastIndexOf('.') + 1)..]));

        Assert.Empty(strangers);
    }

    [Fact]
    public void Declarations_Namespaces_AreTheDocuments()
    {
        Assert.SkipUnless(File.Exists(DocumentPath), "azure-functions-sdk-surface.md is not beside the repository.");
        var text = File.ReadAllText(DocumentPath);

        Assert.All(Declarations.Select(type => type.Namespace!).Distinct(), name => Assert.Contains($"`{name}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Declarations_AreTheOnlyPublicTypesOutsideOfOurNamespace()
    {
        var foreign = typeof(FunctionsHead).Assembly.GetTypes().Where(type =>
            type.IsPublic && type.Namespace?.StartsWith("JobFunctions.", StringComparison.Ordinal) != true);

        // Program of top-level statements has no namespace.
        Assert.Equal(Declarations.Select(type => type.FullName).Order(), foreign.Where(type => type.Namespace is not null).Select(type => type.FullName).Order());
        Assert.NotEmpty(Declarations);
    }

    [Fact]
    public void Declarations_WhatActs_SaysThatItIsNotHere()
    {
        var exception = Assert.Throws<PlatformNotSupportedException>(() => Microsoft.Azure.Functions.Worker.Builder.FunctionsApplication.CreateBuilder([]));

        Assert.Contains("-p:AzureFunctionsSdk=true", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>The type's name and its visible members' names. A static class of extension methods has a name that nobody writes.</summary>
    private static IEnumerable<string> NamesOf(Type type)
    {
        if (!(type.IsAbstract && type.IsSealed))
        {
            yield return type.Name;
        }

        foreach (var member in type.GetMembers(Declared).Where(member => IsVisible(member) && !IsCompilerMade(type, member)))
        {
            yield return $"{type.Name}.{member.Name}";
        }
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily,
        FieldInfo field => field.IsPublic && field.Name != "value__",
        PropertyInfo property => property.GetMethod is { IsPublic: true } or { IsFamily: true },
        _ => false,
    };

    private static bool IsCompilerMade(Type type, MemberInfo member) =>
        member is MethodBase { IsSpecialName: true }
        || member.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null
        || member.Name is "Deconstruct" or "EqualityContract" or "PrintMembers"
        || (type.GetMethod("<Clone>$") is not null && member.Name is "ToString" or "Equals" or "GetHashCode");

    [GeneratedRegex(@"[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Word();
}
