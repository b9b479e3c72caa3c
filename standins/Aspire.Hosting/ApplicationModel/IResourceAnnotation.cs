using System.Collections.ObjectModel;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Something said about a resource.</summary>
public interface IResourceAnnotation;

/// <summary>All that is said about a resource, in order.</summary>
public sealed class ResourceAnnotationCollection : Collection<IResourceAnnotation>;

/// <summary>The resources of an application, in order.</summary>
public interface IResourceCollection : IList<IResource>;

internal sealed class ResourceCollection : Collection<IResource>, IResourceCollection;
