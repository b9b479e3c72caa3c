namespace Wolverine;

/// <summary>Changes the options when the host starts.</summary>
public interface IWolverineExtension
{
    void Configure(WolverineOptions options);
}

internal sealed class LambdaExtension(Action<WolverineOptions> configure) : IWolverineExtension
{
    public void Configure(WolverineOptions options) => configure(options);
}
