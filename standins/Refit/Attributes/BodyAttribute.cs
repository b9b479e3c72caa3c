namespace Refit;

/// <summary>Sends the parameter as the body. Without it, the first object of a POST, PUT or PATCH is the body.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BodyAttribute : Attribute
{
    /// <summary>Default serialization, buffered as <see cref="RefitSettings.Buffered"/> says.</summary>
    public BodyAttribute()
    {
    }

    /// <summary>Default serialization.</summary>
    /// <param name="buffered">True writes the body to memory first, so that its length is sent.</param>
    public BodyAttribute(bool buffered) => Buffered = buffered;

    /// <summary>The given serialization, buffered as <see cref="RefitSettings.Buffered"/> says.</summary>
    /// <param name="serializationMethod">How the value becomes content.</param>
    public BodyAttribute(BodySerializationMethod serializationMethod) => SerializationMethod = serializationMethod;

    /// <summary>The given serialization.</summary>
    /// <param name="serializationMethod">How the value becomes content.</param>
    /// <param name="buffered">True writes the body to memory first, so that its length is sent.</param>
    public BodyAttribute(BodySerializationMethod serializationMethod, bool buffered)
    {
        SerializationMethod = serializationMethod;
        Buffered = buffered;
    }

    /// <summary>Whether the body is buffered; null leaves it to the settings.</summary>
    public bool? Buffered { get; }

    /// <summary>How the value becomes content.</summary>
    public BodySerializationMethod SerializationMethod { get; } = BodySerializationMethod.Default;
}
