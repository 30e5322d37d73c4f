namespace Hyperframes.Emulator.Server;

/// <summary>Carries out one operation.</summary>
internal delegate EmulatorAnswer OperationHandler(OperationRequest request);
