namespace JobFunctions.Core.Storage;

/// <summary>Asks one thing that the product cannot work without whether it is there. The readiness check runs all of them.</summary>
public interface IDependencyProbe
{
    /// <summary>Lower-case words for an operator, such as <c>tables</c>; shown to anyone who asks for the readiness.</summary>
    string Name { get; }

    /// <summary>Makes one cheap call; the caller sets the time limit.</summary>
    /// <exception cref="Exception">Any exception means that the dependency is down.</exception>
    Task CheckAsync(CancellationToken cancellationToken);
}
