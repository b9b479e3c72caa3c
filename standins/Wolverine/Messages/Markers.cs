namespace Wolverine;

/// <summary>Marks a message type.</summary>
public interface IMessage;

/// <summary>Marks a class as handler, whatever its name.</summary>
public interface IWolverineHandler;
