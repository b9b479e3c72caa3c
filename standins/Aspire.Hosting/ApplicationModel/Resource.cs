using System.Text.RegularExpressions;

namespace Aspire.Hosting.ApplicationModel;

/// <inheritdoc cref="IResource"/>
public abstract partial class Resource : IResource
{
    protected Resource(string name)
    {
        if (!ValidName().IsMatch(name))
            throw new ArgumentException($"Resource name '{name}' is not valid: use ASCII letters, digits and single hyphens, a letter first, at most 64.", nameof(name));
        Name = name;
    }

    public string Name { get; }

    public ResourceAnnotationCollection Annotations { get; } = [];

    public override string ToString() => Name;

    [GeneratedRegex("^(?=.{1,64}$)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$")]
    private static partial Regex ValidName();
}
