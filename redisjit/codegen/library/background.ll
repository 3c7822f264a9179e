; Made from runtime/library/background.c by tools/build_runtime.py: do not edit.
%union.mutex = type { i64, [120 x i8] }
%union.condition = type { i64, [120 x i8] }
%union.attributes = type { i64, [120 x i8] }
%union.signals = type { i64, [120 x i8] }

@lock = internal global %union.mutex zeroinitializer, align 8
@run = internal unnamed_addr global ptr null, align 8
@idle = internal unnamed_addr global i64 0, align 8
@waiting = internal unnamed_addr global i64 0, align 8
@count = internal unnamed_addr global i64 0, align 8
@threads = internal global [64 x i64] zeroinitializer, align 16
@first = internal unnamed_addr global ptr null, align 8
@last = internal unnamed_addr global ptr null, align 8
@work = internal global %union.condition zeroinitializer, align 8
@stopping = internal unnamed_addr global i1 false, align 8
@known = internal unnamed_addr global [1024 x ptr] zeroinitializer, align 16

; Function Attrs: nounwind
define hidden range(i64 -9223372036854775807, -9223372036854775808) i64 @rj_background_ready(i64 noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = alloca %union.attributes, align 8
  %4 = alloca %union.signals, align 8
  %5 = alloca %union.signals, align 8
  %6 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #7
  store ptr %1, ptr @run, align 8, !tbaa !8
  %7 = load i64, ptr @idle, align 8, !tbaa !10
  %8 = load i64, ptr @waiting, align 8, !tbaa !10
  %9 = icmp sgt i64 %7, %8
  %10 = load i64, ptr @count, align 8, !tbaa !10
  br i1 %9, label %31, label %11

11:                                               ; preds = %2
  %12 = icmp slt i64 %10, %0
  %13 = icmp slt i64 %10, 64
  %14 = and i1 %12, %13
  br i1 %14, label %15, label %31

15:                                               ; preds = %11
  %16 = call i32 @pthread_attr_init(ptr noundef nonnull %3) #7
  %17 = call i32 @pthread_attr_setstacksize(ptr noundef nonnull %3, i64 noundef 8388608) #7
  %18 = call i32 @sigfillset(ptr noundef nonnull %4) #7
  %19 = call i32 @pthread_sigmask(i32 noundef 2, ptr noundef nonnull %4, ptr noundef nonnull %5) #7
  %20 = load i64, ptr @count, align 8, !tbaa !10
  %21 = getelementptr inbounds i64, ptr @threads, i64 %20
  %22 = call i32 @pthread_create(ptr noundef nonnull %21, ptr noundef nonnull %3, ptr noundef nonnull @worker, ptr noundef null) #7
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %27

24:                                               ; preds = %15
  %25 = load i64, ptr @count, align 8, !tbaa !10
  %26 = add nsw i64 %25, 1
  store i64 %26, ptr @count, align 8, !tbaa !10
  br label %27

27:                                               ; preds = %24, %15
  %28 = call i32 @pthread_sigmask(i32 noundef 2, ptr noundef nonnull %5, ptr noundef null) #7
  %29 = call i32 @pthread_attr_destroy(ptr noundef nonnull %3) #7
  %30 = load i64, ptr @count, align 8, !tbaa !10
  br label %31

31:                                               ; preds = %27, %11, %2
  %32 = phi i64 [ %30, %27 ], [ %10, %11 ], [ %10, %2 ]
  %33 = call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #7
  ret i64 %32
}

declare i32 @pthread_mutex_lock(ptr noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

declare i32 @pthread_attr_init(ptr noundef) local_unnamed_addr #1

declare i32 @pthread_attr_setstacksize(ptr noundef, i64 noundef) local_unnamed_addr #1

declare i32 @sigfillset(ptr noundef) local_unnamed_addr #1

declare i32 @pthread_sigmask(i32 noundef, ptr noundef, ptr noundef) local_unnamed_addr #1

declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define internal noundef ptr @worker(ptr noundef readnone returned captures(ret: address, provenance) %0) #0 {
  br label %2

2:                                                ; preds = %23, %1
  %3 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #7
  %4 = load ptr, ptr @first, align 8, !tbaa !12
  %5 = icmp ne ptr %4, null
  %6 = load i1, ptr @stopping, align 8
  %7 = select i1 %5, i1 true, i1 %6
  br i1 %7, label %20, label %8

8:                                                ; preds = %2
  %9 = load i64, ptr @idle, align 8, !tbaa !10
  %10 = add nsw i64 %9, 1
  br label %11

11:                                               ; preds = %8, %11
  %12 = phi i64 [ %10, %8 ], [ %14, %11 ]
  store i64 %12, ptr @idle, align 8, !tbaa !10
  %13 = tail call i32 @pthread_cond_wait(ptr noundef nonnull @work, ptr noundef nonnull @lock) #7
  %14 = load i64, ptr @idle, align 8, !tbaa !10
  %15 = add nsw i64 %14, -1
  store i64 %15, ptr @idle, align 8, !tbaa !10
  %16 = load ptr, ptr @first, align 8, !tbaa !12
  %17 = icmp ne ptr %16, null
  %18 = load i1, ptr @stopping, align 8
  %19 = select i1 %17, i1 true, i1 %18
  br i1 %19, label %20, label %11, !llvm.loop !14

20:                                               ; preds = %11, %2
  %21 = phi ptr [ %4, %2 ], [ %16, %11 ]
  %22 = phi i1 [ %5, %2 ], [ %17, %11 ]
  br i1 %22, label %23, label %29

23:                                               ; preds = %20
  %24 = load ptr, ptr %21, align 8, !tbaa !16
  store ptr %24, ptr @first, align 8, !tbaa !12
  %25 = load i64, ptr @waiting, align 8, !tbaa !10
  %26 = add nsw i64 %25, -1
  store i64 %26, ptr @waiting, align 8, !tbaa !10
  %27 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #7
  %28 = load ptr, ptr @run, align 8, !tbaa !8
  tail call void %28(ptr noundef nonnull %21) #7
  br label %2

29:                                               ; preds = %20
  %30 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #7
  ret ptr %0
}

declare i32 @pthread_attr_destroy(ptr noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

declare i32 @pthread_mutex_unlock(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden noundef i64 @rj_background_push(ptr noundef initializes((0, 8)) %0) local_unnamed_addr #0 {
  %2 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #7
  store ptr null, ptr %0, align 8, !tbaa !16
  %3 = load ptr, ptr @first, align 8, !tbaa !12
  %4 = icmp eq ptr %3, null
  %5 = load ptr, ptr @last, align 8
  %6 = select i1 %4, ptr @first, ptr %5
  store ptr %0, ptr %6, align 8, !tbaa !12
  store ptr %0, ptr @last, align 8, !tbaa !12
  %7 = load i64, ptr @waiting, align 8, !tbaa !10
  %8 = add nsw i64 %7, 1
  store i64 %8, ptr @waiting, align 8, !tbaa !10
  %9 = load i64, ptr @idle, align 8, !tbaa !10
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %13, label %11

11:                                               ; preds = %1
  %12 = tail call i32 @pthread_cond_signal(ptr noundef nonnull @work) #7
  br label %13

13:                                               ; preds = %11, %1
  %14 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #7
  ret i64 0
}

declare i32 @pthread_cond_signal(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden noundef i64 @rj_background_stop() local_unnamed_addr #0 {
  %1 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #7
  store i1 true, ptr @stopping, align 8
  %2 = tail call i32 @pthread_cond_broadcast(ptr noundef nonnull @work) #7
  %3 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #7
  %4 = load i64, ptr @count, align 8, !tbaa !10
  %5 = icmp sgt i64 %4, 0
  br i1 %5, label %7, label %6

6:                                                ; preds = %7, %0
  store i1 false, ptr @stopping, align 8
  store i64 0, ptr @idle, align 8, !tbaa !10
  store i64 0, ptr @count, align 8, !tbaa !10
  ret i64 0

7:                                                ; preds = %0, %7
  %8 = phi i64 [ %12, %7 ], [ 0, %0 ]
  %9 = getelementptr inbounds nuw i64, ptr @threads, i64 %8
  %10 = load i64, ptr %9, align 8, !tbaa !18
  %11 = tail call i32 @pthread_join(i64 noundef %10, ptr noundef null) #7
  %12 = add nuw nsw i64 %8, 1
  %13 = load i64, ptr @count, align 8, !tbaa !10
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %7, label %6, !llvm.loop !20
}

declare i32 @pthread_cond_broadcast(ptr noundef) local_unnamed_addr #1

declare i32 @pthread_join(i64 noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define hidden noundef i64 @rj_background_remember(ptr noundef initializes((24, 32)) %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load ptr, ptr %2, align 8, !tbaa !21
  %4 = ptrtoint ptr %3 to i64
  %5 = lshr i64 %4, 6
  %6 = mul i64 %5, 227761
  %7 = lshr i64 %6, 8
  %8 = and i64 %7, 1023
  %9 = getelementptr inbounds nuw ptr, ptr @known, i64 %8
  %10 = load ptr, ptr %9, align 8, !tbaa !12
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %10, ptr %11, align 8, !tbaa !22
  store ptr %0, ptr %9, align 8, !tbaa !12
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define hidden noundef i64 @rj_background_forget(ptr noundef readonly captures(address) %0) local_unnamed_addr #4 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load ptr, ptr %2, align 8, !tbaa !21
  %4 = ptrtoint ptr %3 to i64
  %5 = lshr i64 %4, 6
  %6 = mul i64 %5, 227761
  %7 = lshr i64 %6, 8
  %8 = and i64 %7, 1023
  %9 = getelementptr inbounds nuw ptr, ptr @known, i64 %8
  br label %10

10:                                               ; preds = %10, %1
  %11 = phi ptr [ %9, %1 ], [ %16, %10 ]
  %12 = load ptr, ptr %11, align 8, !tbaa !12
  %13 = icmp eq ptr %12, null
  %14 = icmp eq ptr %12, %0
  %15 = or i1 %13, %14
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 24
  br i1 %15, label %17, label %10, !llvm.loop !23

17:                                               ; preds = %10
  br i1 %13, label %21, label %18

18:                                               ; preds = %17
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %20 = load ptr, ptr %19, align 8, !tbaa !22
  store ptr %20, ptr %11, align 8, !tbaa !12
  br label %21

21:                                               ; preds = %18, %17
  ret i64 0
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none)
define hidden noundef i64 @rj_background_cancel(ptr noundef %0) local_unnamed_addr #5 {
  %2 = ptrtoint ptr %0 to i64
  %3 = lshr i64 %2, 6
  %4 = mul i64 %3, 227761
  %5 = lshr i64 %4, 8
  %6 = and i64 %5, 1023
  %7 = getelementptr inbounds nuw ptr, ptr @known, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !12
  %9 = icmp eq ptr %8, null
  br i1 %9, label %21, label %10

10:                                               ; preds = %1, %15
  %11 = phi ptr [ %17, %15 ], [ %8, %1 ]
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %13 = load ptr, ptr %12, align 8, !tbaa !21
  %14 = icmp eq ptr %13, %0
  br i1 %14, label %19, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %17 = load ptr, ptr %16, align 8, !tbaa !12
  %18 = icmp eq ptr %17, null
  br i1 %18, label %21, label %10, !llvm.loop !24

19:                                               ; preds = %10
  %20 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store atomic i64 1, ptr %20 monotonic, align 8
  br label %21

21:                                               ; preds = %15, %1, %19
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define hidden i64 @rj_background_cancelled(ptr noundef readonly captures(none) %0) local_unnamed_addr #6 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load atomic i64, ptr %2 monotonic, align 8
  ret i64 %3
}

; Function Attrs: nounwind
define hidden range(i64 -2147483648, 2147483648) i64 @rj_background_work(ptr noundef readonly captures(none) %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = trunc i64 %3 to i32
  %6 = tail call i32 %0(ptr noundef %1, ptr noundef %2, i32 noundef %5) #7
  %7 = sext i32 %6 to i64
  ret i64 %7
}

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #1

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nobuiltin nounwind "no-builtins" }
attributes #8 = { nounwind }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"any pointer", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"long long", !6, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"p1 _ZTS3job", !9, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = !{!17, !13, i64 0}
!17 = !{!"job", !13, i64 0, !11, i64 8, !9, i64 16, !13, i64 24}
!18 = !{!19, !19, i64 0}
!19 = !{!"long", !6, i64 0}
!20 = distinct !{!20, !15}
!21 = !{!17, !9, i64 16}
!22 = !{!17, !13, i64 24}
!23 = distinct !{!23, !15}
!24 = distinct !{!24, !15}
