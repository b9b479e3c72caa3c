namespace Aspire.Hosting.ApplicationModel;

/// <summary>The finished description.</summary>
public class DistributedApplicationModel
{
    internal DistributedApplicationModel(IDistributedApplicationBuilder builder) => Builder = builder;

    /// <summary>Everything that was added.</summary>
    public IResourceCollection Resources => Builder.Resources;

    internal IDistributedApplicationBuilder Builder { get; }
}
