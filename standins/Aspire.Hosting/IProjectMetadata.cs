using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>A project that can be run as a resource; the build makes one class <c>Projects.X</c> for each project reference.</summary>
public interface IProjectMetadata : IResourceAnnotation
{
    /// <summary>The full path of the project file.</summary>
    string ProjectPath { get; }
}
