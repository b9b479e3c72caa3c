namespace Crm.BuildingBlocks.Data;

/// <summary>A record whose concurrent changes are noticed: the version is PostgreSQL's <c>xmin</c>.</summary>
public interface IVersioned
{
    /// <summary>Changes with every update of the row. Sent to callers as <c>ETag</c>, expected back in <c>If-Match</c>.</summary>
    uint Version { get; }
}
