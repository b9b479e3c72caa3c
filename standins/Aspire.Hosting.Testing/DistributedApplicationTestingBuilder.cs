using System.Reflection;

namespace Aspire.Hosting.Testing;

/// <summary>
/// Runs an AppHost inside a test: with free ports, without the page of resources, and with the output kept instead of printed.
/// </summary>
public static class DistributedApplicationTestingBuilder
{
    /// <summary>The AppHost of which <typeparamref name="TEntryPoint"/> (<c>Projects.X_AppHost</c>) is part.</summary>
    public static Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(CancellationToken cancellationToken = default) where TEntryPoint : class =>
        CreateAsync<TEntryPoint>([], cancellationToken);

    /// <summary>The same with a command line.</summary>
    public static async Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(string[] args, CancellationToken cancellationToken = default)
        where TEntryPoint : class
    {
        var assembly = typeof(TEntryPoint).Assembly;
        var interception = new BuilderInterception(assembly, options =>
        {
            options.DisableDashboard = true;
            options.PrintLogs = false;
            options.Args = ["--DcpPublisher:RandomizePorts=true", .. options.Args ?? []];
        });
        // On a thread of its own, as at a normal start: the entry point may well be synchronous.
        await Task.Run(() => RunEntryPointAsync(assembly, args, interception), cancellationToken).ConfigureAwait(false);
        return new TestingBuilder(interception.Builder
            ?? throw new DistributedApplicationException($"The entry point of '{assembly.GetName().Name}' ended without building a distributed application."));
    }

    private static async Task RunEntryPointAsync(Assembly assembly, string[] args, BuilderInterception interception)
    {
        BuilderInterception.Current = interception;
        var entryPoint = assembly.EntryPoint ?? throw new DistributedApplicationException($"'{assembly.GetName().Name}' has no entry point: is it an AppHost?");
        try
        {
            object?[] parameters = entryPoint.GetParameters().Length == 0 ? [] : [args];
            if (entryPoint.Invoke(null, parameters) is Task task)
                await task.ConfigureAwait(false);
        }
        catch (TargetInvocationException e) when (e.InnerException is BuilderInterception.EntryPointStoppedException)
        {
            return; // got what we came for
        }
        catch (BuilderInterception.EntryPointStoppedException)
        {
            return; // the same, from an asynchronous entry point
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerException);
        }
    }
}
